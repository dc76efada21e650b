import type { Rejected } from "../article.ts";
import { groupBy } from "../group-by.ts";
import type { Notice } from "../notice.ts";
import { mustBeMended } from "./must-be-mended.ts";

/** Notices of one kind. */
export interface Finding {
  readonly rule: string;
  readonly mend: boolean;
  readonly notices: readonly Notice[];
}

/** Notices by their rule: first what must be mended, then what may stay. A rejected file is one that must. */
export function findings(
  rejected: readonly Rejected[],
  notices: readonly Notice[],
): readonly Finding[] {
  const all = [
    ...byRule(rejected.map(rejectedNotice), () => true),
    ...byRule(notices, mustBeMended),
  ];
  return [...all.filter(({ mend }) => mend), ...all.filter(({ mend }) => !mend)];
}

const byRule = (notices: readonly Notice[], mend: (rule: string) => boolean): readonly Finding[] =>
  [...groupBy(notices, ({ rule }) => [rule])]
    .map(([rule, own]) => ({ rule, mend: mend(rule), notices: own }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1));

const rejectedNotice = ({ path, reason, message }: Rejected): Notice => ({
  rule: reason,
  message: `${message}; it has no page`,
  place: { path, line: null },
});
