const RULES: ReadonlySet<string> = new Set([
  "bad-about",
  "bad-address",
  "bad-change",
  "bad-correction",
  "bad-date",
  "bad-story",
  "bad-theme",
  "bad-value",
  "dead-link",
  "lone-story",
  "unsafe-page",
  "unused-correction",
  "unused-story",
]);

/** True for what a person has to mend: until then a value or a line is left out, or a link leads nowhere. All other notices say what was done, and may stay. */
export const mustBeMended = (rule: string): boolean => RULES.has(rule);

/** True for what says only that a steering file might know more; nothing is wrong with the text. */
export const isSuggestion = (rule: string): boolean => rule === "unknown-outlet";
