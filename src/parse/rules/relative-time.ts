import type { TakingRule } from "../rule.ts";

// 7 years ago      an hour ago      7 years agoLANNOTH (SNW) — Text (its line end was lost)
// not: 7 years ago the ferry ran aground
const RELATIVE =
  /^\s*(?:\d{1,2}|an?) (?:second|minute|hour|day|week|month|year)s? ago(?:(?=\p{Lu}\p{L})|\s*$)/u;

/** How old a page was when somebody copied it: it tells no day. */
export const relativeTime: TakingRule = {
  name: "relative-time",
  take({ text }) {
    const found = RELATIVE.exec(text)?.[0];
    if (found === undefined) return null;
    const words = found.trim();
    return { length: found.length, findings: [{ field: "removed", value: words, text: words }] };
  },
};
