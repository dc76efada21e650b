import type { Attention } from "./messages.ts";

/** What a person has not been told yet, and what is to be said of the files just saved. */
export const news = (
  now: Attention,
  before: Attention | null,
  saved: readonly string[],
): Attention => ({
  rejected: now.rejected.filter(
    (each) => saved.includes(each.path) || !holds(before?.rejected, each),
  ),
  notices: now.notices.filter(
    (each) => saved.includes(each.place.path) || !holds(before?.notices, each),
  ),
  others: now.others.filter((path) => !holds(before?.others, path)),
});

const holds = (told: readonly unknown[] = [], each: unknown): boolean =>
  told.some((other) => JSON.stringify(other) === JSON.stringify(each));
