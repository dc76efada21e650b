import { type Finding, type TakingRule, wholeLine } from "../rule.ts";

// By Ada Marlow
// By ADA MARLOW and Tom Reeve
// Par Jeanne Aubrac
// not: By the end of the year (no name)
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,20}(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]{0,20}|de|da|van|von|bin|al|el|la)){1,4}";
const BYLINE = new RegExp(
  `^\\s*(?:by|par|von|por|di|автор:?|текст:?)\\s(?<names>${NAME}(?:(?:, | and | & | et | und | y | e | и )${NAME}){0,3})\\s*$`,
  "iu",
);

const SEPARATOR = /, | and | & | et | und | y | e | и /u;
const isName = (name: string): boolean => new RegExp(`^${NAME}$`, "u").test(name);

/** The persons who wrote the text, on a line of their own. */
export const byline: TakingRule = {
  name: "byline",
  take({ text }) {
    const names = BYLINE.exec(text)?.groups?.names?.split(SEPARATOR) ?? [];
    if (names.length === 0 || !names.every(isName)) return null;
    const findings = names.map(
      (name): Finding => ({ field: "byline", value: { name, id: null }, text: text.trim() }),
    );
    return wholeLine(text, ...findings);
  },
};
