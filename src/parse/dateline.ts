import { nameKey, WEEKDAY_BY_NAME } from "../date-names.ts";
import type { TextSteering } from "../steering.ts";
import { findDates } from "./dates/find-dates.ts";
import { outlet } from "./outlet.ts";
import { placeName } from "./place-name.ts";
import type { Finding, Taking } from "./rule.ts";

const WORD = "(?:[dl]['’])?[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]{0,30}";
const SMALL = "(?:d[aeiou]s?|del|la|las|le|les|el|al|of|the|upon|sur|am|an|im|der|and|und|et|i|y)";
const MORE = `(?: (?:${SMALL} ){0,2}${WORD})`;

// On Thursday, Feb. 4 (local time) the ferry ran
const PREPOSITION =
  "(?:On|In|At|By|To|For|From|With|Near|Under|After|Before|Until|Till|Since|During|En|Em|Dans|Im|В|Во|На|С|По|Из|في)(?![\\p{L}\\p{M}'’-])";

// BREAKING — A ferry ran aground
const NEWSROOM_WORD =
  "(?:BREAKING|UPDATED?|EXCLUSIVE|EXCLUSIF|URGENT|ALERT|WATCH|CORRECT(?:ION|ED)|FACTBOX|TIMELINE|EXPLAINER|ANALYSIS|OPINION|EDITORIAL|INTERVIEW|FEATURE|VIDEO|NEWS|SPECIAL REPORT|JUST IN|LIVE(?= ?[•·—–-])|СРОЧНО|МОЛНИЯ)(?![\\p{L}\\p{M}'’-])";

/** A place as datelines print it: capitals or capitalised words with small ones between, a region after a comma; never a sentence, no word of the newsroom. */
export const PLACE = `(?<place>(?!${PREPOSITION})(?!${NEWSROOM_WORD})(?=[^,(]{2})${WORD}${MORE}{0,4}(?:, ?${WORD}${MORE}{0,2})?)`;

/** A place in capitals only: the one kind that stands without an agency. No word of the newsroom. */
export const CAPITAL_PLACE = `(?<place>(?!${NEWSROOM_WORD})\\p{Lu}[\\p{Lu}\\p{M}.'’ -]{1,38}\\p{Lu}(?:, ?\\p{Lu}[\\p{L}. ]{1,15})?)`;

/** What stands between a dateline and its sentence. */
export const SEPARATOR = "(?:--|—|–|-|\\.-|_|:)";

// SNW, Agencia de Noticias; never "local time", "The crew"
const AGENCY = new RegExp(
  `^[\\p{Lu}\\p{Lo}\\p{N}]\\S*(?: (?:${SMALL} ){0,2}[\\p{Lu}\\p{Lo}\\p{N}]\\S*){0,5}$`,
  "u",
);

/** The parts of a dateline, as a pattern's named groups give them. */
interface Parts {
  readonly whole: string;
  readonly place: string | undefined;
  readonly date: string | undefined;
  readonly agency: string | undefined;
}

/** What a dateline says: its place, the day it was filed, its agency. `null` where one of them is no such thing. */
export function dateline(parts: Parts, length: number, known: TextSteering): Taking | null {
  const { place = "", date, agency } = parts;
  const text = parts.whole.trim();
  if (!isPlace(place, known)) return null;
  const findings: Finding[] = [
    { field: "dateline", value: text, place: place ? placeName(place) : null, text },
  ];
  if (date !== undefined) {
    const found = findDates(capitalised(date), known.settings.dateOrder)[0];
    if (found === undefined || found.text.length < date.trim().replace(/\.$/u, "").length - 1)
      return null;
    findings.push({ field: "date", role: "filed", seen: found.seen, text: date.trim() });
  }
  if (agency !== undefined) {
    if (!isAgency(agency.trim(), known)) return null;
    findings.push(outlet(agency.trim(), text, known));
  }
  return { length, findings };
}

/** An agency's operator wrote "april 3"; in a sentence that is no month. */
const capitalised = (date: string): string =>
  date.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const isWeekday = (word: string): boolean => WEEKDAY_BY_NAME.has(nameKey(word.trim()));

const isPlace = (words: string, known: TextSteering): boolean =>
  known.sources.find(words) === null && !words.split(",").some(isWeekday);

const isAgency = (words: string, known: TextSteering): boolean =>
  known.sources.find(words) !== null || (AGENCY.test(words) && !isWeekday(words));
