import { outlet } from "../outlet.ts";
import { type TakingRule, wholeLine } from "../rule.ts";

// By Ada Marlow      By ADA MARLOW and Tom Reeve      Par Jeanne Aubrac
// By Ada Marlow, Skerran News Wire      By Ada Marlow, Staff Writer
// not: By the end of the year (no name), BY THE NUMBERS
const BYLINE =
  /^\s*(?:by|par|von|por|di|автор:?|текст:?)\s(?<names>.{2,160}?)(?:(?<!(?:^|\s)(?:Jr|Sr|\p{Lu}))\.)?\s*$/iu;
const SEPARATOR = /, (?:and )?| (?:and|AND|&|et|ET|und|UND|y|e|и|И) /u;

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,20}";
const SMALL = "(?:de|da|do|dos|del|la|van|von|der|den|ten|bin|ibn|al|el)";
const ROLE = /(?:Correspondent|Writer|Reporter|Editor)s?$/iu;
const NAME = new RegExp(
  `^(?!(?:the|THE|The|an?|AN?|our|Our|OUR) )${WORD}(?: (?:${SMALL} ){0,2}${WORD}){1,4}$`,
  "u",
);

/** The persons who wrote the text, on a line of their own; an outlet that stands among them is a source. */
export const byline: TakingRule = {
  name: "byline",
  take({ text }, known) {
    const line = text.trim();
    const names =
      BYLINE.exec(text)
        ?.groups?.names?.split(SEPARATOR)
        .filter((name) => !ROLE.test(name)) ?? [];
    const isOutlet = (name: string): boolean => known.sources.find(name) !== null;
    if (names.length === 0 || !names.every((name) => isOutlet(name) || NAME.test(name)))
      return null;
    return wholeLine(
      text,
      ...names.map((name) =>
        isOutlet(name)
          ? outlet(name, line, known)
          : ({ field: "byline", value: { name, id: null }, text: line } as const),
      ),
    );
  },
};
