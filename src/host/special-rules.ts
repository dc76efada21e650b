import type { HeaderRule, Hosted } from "../hosting.ts";

/** Some files and all their headers that differ from those of every other file. */
export interface SpecialRule {
  /** Their paths on the host as a regular expression. */
  readonly pattern: string;
  /** The path itself, where the rule is for one file. */
  readonly file: string | null;
  readonly type: string | null;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The headers of every file. */
export const commonHeaders = (rules: readonly HeaderRule[]): HeaderRule["headers"] =>
  rules.find(({ files }) => files === EVERY_FILE)?.headers ?? {};

/** What else is sent with some files of a site at `base`, the rule that holds first before the others: for servers that take the first. */
export const specialRules = ({
  base,
  headers: rules,
}: Pick<Hosted, "base" | "headers">): readonly SpecialRule[] =>
  rules
    .filter(({ files }) => files !== EVERY_FILE)
    .map(({ files, headers: { "Content-Type": type = null, ...headers } }) => ({
      pattern: patternOf(base + files.slice(1)),
      file: files.includes("*") ? null : base + files.slice(1),
      type,
      headers: Object.entries(headers),
    }))
    .toReversed();

const EVERY_FILE = "/*";

/** `/papers/*feed.xml` as `^/papers/.*feed\.xml$` */
const patternOf = (paths: string): string => `^${paths.split("*").map(escaped).join(".*")}$`;

const escaped = (text: string): string => text.replace(/[.+?^${}()[\]|\\]/gu, "\\$&");
