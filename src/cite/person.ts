/** A person as a reference manager sorts one: a family name is told only where the printed name leaves no doubt. */
export type Person =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

/** Languages of which the papers print the given name first, whoever is named, unless the name itself speaks against it. */
const GIVEN_FIRST = new Set("ca cs da de en es fi fr gl it nb nl nn no pl pt sk sl sv".split(" "));
const WORD =
  "(?=[\\p{Script=Latin}’'-]+(?: |$))\\p{Lu}(?:\\p{Ll}+|[’']\\p{Lu}\\p{Ll}+)(?:[-’']?\\p{Lu}\\p{Ll}+)*";
const TWO_WORDS = new RegExp(`^(?<given>${WORD}) (?<family>${WORD})$`, "u");

/** Syllables as Chinese, Japanese and Korean names have them when Latin letters are used: "Liu Xinyong", "Abe Shinzo"; "Maria Moreno" as well, which only costs a comma. */
const SYLLABLES =
  /^(?:[aeiou]{1,3}(?:ng|n(?![aeiou]))?)?(?:[bcdfghjklmnprstvwxyz]h?y?w?[aeiou]{1,3}(?:ng|n(?![aeiou]))?)*r?$/iu;
/** First words that are family names and are no such syllables. */
const FAMILY_FIRST = new Set(
  "Dang Dinh Hwang Kim Kwak Kwon Lim Nguyen Park Pham Phan Tran Trinh Truong Yoon".split(" "),
);
/** What stands in the place of a name. */
const NO_PERSON =
  /\b(?:Agenc(?:y|ies)|Bureau|Correspondents?|Desk|Editors?|Editorial|News|Press|Reporters?|Service|Staff|Team|Wires?|Writers?)\b/u;

/** Takes a name apart: two Latin words of a text in a language that prints the given name first, and neither an East Asian name nor a desk. All others stay as printed. */
export function personOf(name: string, language: string): Person {
  const { given, family } = TWO_WORDS.exec(name)?.groups ?? {};
  if (given === undefined || family === undefined || !isSafe(given, family, language))
    return { literal: name };
  return { family, given };
}

const isSafe = (given: string, family: string, language: string): boolean =>
  GIVEN_FIRST.has(language.split("-")[0] ?? "") &&
  !FAMILY_FIRST.has(given) &&
  !(SYLLABLES.test(given) && SYLLABLES.test(family)) &&
  !NO_PERSON.test(`${given} ${family}`);

/** `Marlow, Ada`, or the name as printed. */
export const sortedName = (person: Person): string =>
  "literal" in person ? person.literal : `${person.family}, ${person.given}`;
