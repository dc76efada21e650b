import type { HeaderRule } from "../hosting.ts";

/** Some files and all their headers that differ from those of every other file. */
export interface SpecialRule {
  /** The address as a regular expression, after the base of the site; its whole end. */
  readonly pattern: string;
  /** The address itself, where the rule is for one file. */
  readonly file: string | null;
  readonly type: string | null;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The headers of every file. */
export const commonHeaders = (rules: readonly HeaderRule[]): HeaderRule["headers"] =>
  rules.find(({ files }) => files === EVERY_FILE)?.headers ?? {};

/** What else is sent with some files, the rule that holds first before the others: for servers that take the first. */
export const specialRules = (rules: readonly HeaderRule[]): readonly SpecialRule[] =>
  rules
    .filter(({ files }) => files !== EVERY_FILE)
    .map(({ files, headers: { "Content-Type": type = null, ...headers } }) => ({
      pattern: patternOf(files),
      file: files.includes("*") ? null : files.slice(1),
      type,
      headers: Object.entries(headers),
    }))
    .toReversed();

const EVERY_FILE = "/*";

/** `/*feed.xml` as `.*feed\.xml$` */
const patternOf = (files: string): string =>
  `${files.slice(1).split("*").map(escaped).join(".*")}$`;

const escaped = (text: string): string => text.replace(/[.+?^${}()[\]|\\]/gu, "\\$&");
