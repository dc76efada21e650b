import type { TextSteering } from "../../steering.ts";
import { outlet } from "../outlet.ts";
import { personName } from "../person-name.ts";
import { type Sight, type TakingRule, wholeLine } from "../rule.ts";

// By Ada Marlow      By ADA MARLOW and Tom Reeve      Par Jeanne Aubrac
// By Ada Marlow, Skerran News Wire      By Ada Marlow, Staff Writer
// (By Ada Marlow)
// not: By the end of the year (no name), BY THE NUMBERS
const BYLINE =
  /^\s*\(?(?:[Bb]y|BY|[Pp]ar|PAR|Von|VON|Por|POR|Di|DI|Автор:?|Текст:?)\s(?<names>.{2,160}?)(?:(?<!(?:^|\s)(?:Jr|Sr|\p{Lu}))\.)?\)?\s*$/u;
const SEPARATOR = /, (?:and )?| (?:and|AND|&|et|ET|und|UND|y|e|и|И) /u;

const ROLE = /(?:Correspondent|Writer|Reporter|Editor)s?$/iu;
const NAME = new RegExp(`^(?!(?:the|THE|The|an?|AN?|our|Our|OUR) )${personName(5)}$`, "u");

// By Ada Marlow, Vaskenna Echo: nobody knows the paper, but no person is called so
const OUTLET_NAME =
  /(?: |^)(?:News|Times|Post|Tribune|Herald|Press|Daily|Wire|Agency|Journal|Gazette|Magazine|Network|Radio|Television|TV|Courier|Chronicle|Echo|Telegraph|Observer|Review|Bulletin|Tidings)$/u;

/** The persons who wrote the text, on a line of their own; an outlet that stands among them is a source. Without "By", only where the next line is their outlet. */
export const byline: TakingRule = {
  name: "byline",
  take(sight, known) {
    const line = sight.text.trim();
    const names = namesOf(BYLINE.exec(line)?.groups?.names ?? aboveOutlet(sight, known));
    const isOutlet = (name: string): boolean =>
      known.sources.find(name) !== null || (name !== names[0] && OUTLET_NAME.test(name));
    if (names.length === 0 || !names.every((name) => isOutlet(name) || NAME.test(name)))
      return null;
    return wholeLine(
      sight.text,
      ...names.map((name) =>
        isOutlet(name)
          ? outlet(name, line, known)
          : ({ field: "byline", value: { name, id: null }, text: line } as const),
      ),
    );
  },
};

const namesOf = (words: string): readonly string[] =>
  words.split(SEPARATOR).filter((name) => name !== "" && !ROLE.test(name));

// Ada Marlow      Ada Marlow, and Tom Reeve      (above USA Today); not: Ferry Service Resumes, a headline
const ABOVE_OUTLET = new RegExp(
  `^(?:${personName(2)}|${personName(3)}(?:, and | and |, )${personName(3)})$`,
  "u",
);

/** A line right above the name of an outlet, with nothing but blank lines between. */
function aboveOutlet(sight: Sight, known: TextSteering): string {
  const line = sight.text.trim();
  if (line.length > 80 || !ABOVE_OUTLET.test(line)) return "";
  const next = sight.after.find((below) => below.text.trim() !== "")?.text.trim() ?? "";
  return known.sources.find(next) === null ? "" : line;
}
