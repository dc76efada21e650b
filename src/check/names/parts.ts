import { CALENDAR, HEADS, NAMES_AND_MONTHS, ORGANISATION_WORDS, TITLES } from "./name-words.ts";

/** One name cut out of a run; `titled` where a title stands before it, `first` and `last` where the run begins or ends with it. */
export interface Part {
  readonly words: readonly string[];
  readonly titled: boolean;
  readonly first: boolean;
  readonly last: boolean;
}

/** Small words that belong to a name wherever they stand in it. */
const PARTICLES =
  /^(?:de|de la|de los|de las|del|della|di|da|dos|das|do|des|du|la|le|von|von der|van|van der|van den|der|den|bin|ibn)$/u;
const OF = /^(?:of|of the|for|for the|on)$/u;
const JOINING = /^(?:and|y|e|et|und|и)$/u;
const FIRM = /^(?:Corp|Inc|Co|Ltd)\.$/u;

/** What a minister is minister of, in words that are no name. */
const OFFICES =
  /^(?:State|Defen[cs]e|Commerce|Energy|Labou?r|Agriculture|Education|Transportation|Health|Interior|Finance|Trade|Justice|Treasury|Exchequer)$/u;

export const bare = (word: string): string =>
  /^\p{Lu}\p{L}+\.$/u.test(word) ? word.slice(0, -1) : word;

/** "of the" is one small word. */
function joined(words: readonly string[]): readonly string[] {
  const tokens: string[] = [];
  let small: string[] = [];
  for (const word of words) {
    if (/^\p{Ll}/u.test(word) && !word.includes("-")) {
      small.push(word);
      continue;
    }
    if (small.length > 0) tokens.push(small.join(" "));
    small = [];
    tokens.push(word);
  }
  return tokens;
}

const isSmall = (token: string): boolean => /^\p{Ll}/u.test(token) && !token.includes("-");

/** The names in a run: cut behind titles, at days and months, at the end of a firm's name, and at small words that bind nothing. */
export function partsOf(words: readonly string[]): readonly Part[] {
  const tokens = joined(words);
  const parts: Part[] = [];
  let own: string[] = [];
  let titled = false;
  let begun = 0;
  for (const [at, token] of tokens.entries()) {
    const role = roleOf(tokens, at, own, titled);
    if (role === "skip") continue;
    if (role === "keep" || role === "last") own.push(token);
    if (role === "keep") continue;
    // "Japanese Prime" and "Security" are what the title is of.
    if (role !== "title") parts.push(...partOf(own, titled, begun === 0, false));
    own = [];
    titled = role === "title";
    begun = at + 1;
  }
  return [...parts, ...partOf(own, titled, begun === 0, true)];
}

/** A name without the small words at its end. */
function partOf(
  own: readonly string[],
  titled: boolean,
  first: boolean,
  ends: boolean,
): readonly Part[] {
  const words = own.slice(0, own.findLastIndex((token) => !isSmall(token)) + 1);
  return words.length === 0
    ? []
    : [{ words, titled, first, last: ends && words.length === own.length }];
}

/** What a word is to the name before it: part of it, its last word, a title of the next one, or none of these. */
function roleOf(
  tokens: readonly string[],
  at: number,
  own: readonly string[],
  titled: boolean,
): "keep" | "last" | "title" | "cut" | "skip" {
  const token = tokens[at] ?? "";
  if (isOfficeOf(tokens, at, titled) || isOfficeOf(tokens, at - 1, titled)) return "skip";
  if (isSmall(token)) return binds(token, own) ? "keep" : "cut";
  if (isTitle(tokens, at, titled)) return "title";
  if (cutsAt(token, own)) return "cut";
  return FIRM.test(token) ? "last" : "keep";
}

const GENERALS = /^(?:Attorney|Surgeon|Solicitor|Major|Lieutenant|Brigadier)$/u;

/** A word before a person's name, unless what follows is an organisation: "Justice Department". */
function isTitle(tokens: readonly string[], at: number, titled: boolean): boolean {
  const token = tokens[at] ?? "";
  if (token === "General") return titled || GENERALS.test(tokens[at - 1] ?? "");
  return TITLES.has(bare(token)) && !ORGANISATION_WORDS.has(bare(tokens[at + 1] ?? ""));
}

/** "of" in "Secretary of State George Wenlock". */
const isOfficeOf = (tokens: readonly string[], at: number, titled: boolean): boolean =>
  titled && /^of/u.test(tokens[at] ?? "") && OFFICES.test(tokens[at + 1] ?? "");

function binds(small: string, own: readonly string[]): boolean {
  if (own.length === 0) return false;
  if (PARTICLES.test(small)) return true;
  if (OF.test(small)) return HEADS.has(own.at(-1) ?? "");
  return JOINING.test(small) && own.some((word) => OF.test(word));
}

/** A weekday is never part of a name, a month only where it is a person's: "Tessa May". */
const cutsAt = (token: string, own: readonly string[]): boolean =>
  CALENDAR.has(bare(token)) && !(own.length > 0 && NAMES_AND_MONTHS.has(token));
