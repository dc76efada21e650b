import { STOP_WORDS } from "../../stop-words.ts";
import type { Run } from "./capitalised.ts";
import { BELONGING, NO_NAMES, NO_PARTS, ORGANISATION_WORDS } from "./name-words.ts";
import { bare, type Part, partsOf } from "./parts.ts";
import { type Sign, signOf } from "./signs.ts";

/** A name as it was seen once, and what the words around it say that it is. */
export interface Sighting {
  readonly name: string;
  readonly sign: Sign | null;
}

const MOST_WORDS = 7;

/** The names in a run. `isCommon` tells of a word that the archive writes without a capital as well. */
export function sightingsIn(run: Run, isCommon: (word: string) => boolean): readonly Sighting[] {
  // Of a word that begins a sentence nothing is known; it is the most frequent run by far.
  if (run.opens && run.words.length === 1) return [];
  return partsOf(run.words).flatMap((part) => {
    const name = nameIn(part, run, isCommon);
    return name === null ? [] : [{ name: name.join(" "), sign: signOf(name, part, run) }];
  });
}

/** The words of a part that are a name; `null` where they are none, or where that cannot be seen. */
function nameIn(
  part: Part,
  run: Run,
  isCommon: (word: string) => boolean,
): readonly string[] | null {
  const opens = part.first && run.opens;
  const words = withoutArticle(part.words.map(bare), opens);
  const stillOpens = opens && words.length === part.words.length;
  if (stillOpens && isCommon(words[0] ?? "")) return null;
  const name = withoutEnding(words);
  const fits =
    name.length === 1 ? mayStandAlone(name[0] ?? "", part, run, stillOpens) : isName(name);
  return fits ? name : null;
}

const ARTICLE = /^(?:The|A|An|Q)$/u;
const BEGINS_A_NAME = /^(?:New|First|Le|La|El|Los|Las|San|De|Van|Von)$/u;
const WITHIN_A_NAME = /^(?:De|La|Le|Du|Des|Van|Von|Der|Den|Del|May|Will|Day|People)$/u;

/** An article is no part of a name; nor is another small word with which a sentence begins. */
function withoutArticle(words: readonly string[], opens: boolean): readonly string[] {
  const first = words[0] ?? "";
  const drops = ARTICLE.test(first) || (opens && isStop(first, 0));
  return drops ? words.slice(1) : words;
}

const FIRM_ENDING =
  /^(?:Corp|Corporation|Inc|Incorporated|Ltd|Limited|Co|Plc|PLC|LLC|LLP|AG|GmbH|SA|NV|SpA)$/u;

/** "Ostavel Shipping Corp" is "Ostavel Shipping"; a single word keeps its ending. */
const withoutEnding = (words: readonly string[]): readonly string[] =>
  words.length > 2 && FIRM_ENDING.test(words.at(-1) ?? "") ? words.slice(0, -1) : words;

const JOINED =
  /^\p{Lu}['’]\p{Ll}|-(?:based|born|backed|led|style|owned|era|minus|plus|given|controlled|wide|like)$/u;
const SHOUTED = /^\P{Ll}*\p{Lu}{4}\P{Ll}*$/u;
const GIVEN_OFF = /^\.(?:,|\s\p{Ll})/u;

/** A word that is more than its capital: none of the calendar, no nationality, no abbreviation with a stop. */
function mayStandAlone(word: string, part: Part, run: Run, opens: boolean): boolean {
  if (opens && !part.titled) return false;
  if (
    word.length < 2 ||
    /[.]|-\p{Ll}/u.test(word) ||
    /^\p{Lu}{7,}$/u.test(word) ||
    /^\p{Lu}{2}$/u.test(word)
  )
    return false;
  if (part.last && GIVEN_OFF.test(run.after)) return false;
  return (
    ![NO_NAMES, NO_PARTS, ORGANISATION_WORDS].some((words) => words.has(word)) &&
    !BELONGING.test(word) &&
    !JOINED.test(word) &&
    !STOP_WORDS.has(word.toLowerCase())
  );
}

/** Several words that are no line in capitals, no nationality, and no part of a heading. */
function isName(words: readonly string[]): boolean {
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  if (SHOUTED.test(words.join(" ")) || words.every((word) => ORGANISATION_WORDS.has(word)))
    return false;
  const last = words.at(-1) ?? "";
  if (NO_NAMES.has(last) || BELONGING.test(last) || NO_PARTS.has(last)) return false;
  return !words.some((word, at) => JOINED.test(word) || NO_PARTS.has(word) || isStop(word, at));
}

/** "U.S. To", "Thank You": words of a heading. */
function isStop(word: string, at: number): boolean {
  if (!/^\p{Lu}/u.test(word) || !STOP_WORDS.has(word.toLowerCase())) return false;
  return !(at === 0 ? BEGINS_A_NAME : WITHIN_A_NAME).test(word);
}
