const RULES: ReadonlySet<string> = new Set([
  "bad-address",
  "bad-correction",
  "bad-date",
  "bad-story",
  "bad-value",
  "dead-link",
  "lone-story",
  "unused-correction",
  "unused-story",
]);

/** True for what a person has to mend: until then a value or a line is left out, or a link leads nowhere. All other notices say what was done, and may stay. */
export const mustBeMended = (rule: string): boolean => RULES.has(rule);
