import { fileURLToPath } from "node:url";
import type { Fault } from "./messages.ts";

/** What a person has to know of an error: the first one, without what Eleventy wraps around it. */
export function faultOf(thrown: unknown): Fault {
  const error = rootOf(thrown);
  if (!(error instanceof Error))
    return { kind: "fault", message: String(error), where: null, stack: null };
  // Our modules are imported more than once, and so is the class of this error.
  if (error.name === "UserError")
    return { kind: "fault", message: error.message, where: null, stack: null };
  const message = readable(error.message);
  const stack = readable(error.stack ?? "")
    .split("\n")
    .filter(isOurs);
  const where = stack.map(placeIn).find((place) => place !== null) ?? null;
  return {
    kind: "fault",
    message,
    where: where !== null && message.includes(where) ? null : where,
    stack: stack.filter((line) => /^\s+at .*:\d+/u.test(line)).join("\n") || null,
  };
}

const rootOf = (error: unknown): unknown =>
  error instanceof Error && "originalError" in error ? rootOf(error.originalError) : error;

/** Paths as a person would type them. */
const readable = (text: string): string =>
  text
    .replace(/\?_cache_bust=\d+/gu, "")
    .replace(/file:\/\/[^\s:)]+/gu, (url) => fileURLToPath(url))
    .replaceAll(`${process.cwd()}/`, "");

const isOurs = (line: string): boolean => !/node_modules|node:/u.test(line);

/** `templates/views/day-page.ts:12` */
const placeIn = (line: string): string | null => /([^\s(]+\.[jt]s:\d+)/u.exec(line)?.[1] ?? null;

/** A fault as terminal and browser show it. */
export const faultText = ({ message, where, stack }: Fault): string =>
  [where === null ? message : `${where}  ${message}`, ...(stack === null ? [] : [stack])].join(
    "\n",
  );
