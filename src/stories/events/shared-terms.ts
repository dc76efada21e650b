import type { Weighed } from "./weighed.ts";

/** A page names so many of the terms that two texts share. */
const NAMED = 8;

/** The terms that two texts share, those that weigh most first. */
export function sharedTerms(a: Weighed, b: Weighed): readonly number[] {
  const shared: { readonly code: number; readonly weight: number }[] = [];
  let at = 0;
  for (const [place, code] of b.text.terms.codes.entries()) {
    while ((a.text.terms.codes[at] ?? Number.POSITIVE_INFINITY) < code) at += 1;
    if (a.text.terms.codes[at] === code)
      shared.push({ code, weight: (a.weights[at] ?? 0) * (b.weights[place] ?? 0) });
  }
  return shared
    .sort((one, other) => other.weight - one.weight || one.code - other.code)
    .slice(0, NAMED)
    .map(({ code }) => code);
}
