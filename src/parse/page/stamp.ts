import { findStampDates } from "../dates/find-dates.ts";
import { findWeekdays } from "../dates/find-weekdays.ts";
import type { DateOrder } from "../dates/numeric-day.ts";
import { type DateInText, type SeenDate, wholeDay } from "../dates/seen-date.ts";

/** A line that says when a page was made, and for whom or by whom. */
export interface Stamp {
  readonly seen: SeenDate;
  /** The words "updated", "modified": not the first day. */
  readonly updated: boolean;
}

const LONGEST = 140;
const MOST_DAYS = 2;
const MOST_WORDS_BESIDE = 9;

const CLOCK = /\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|Uhr)?/giu;
/** In scripts without spaces, each character is counted as a word. */
const WORD = /\p{Script=Han}|(?!\p{Script=Han})\p{L}[\p{L}\p{M}’'.-]*/gu;

// until 3 May, bis 31.12., seit: the day of something else
const LIMIT =
  /(?<!\p{L})(?:until|till|since|from|before|after|through|by \d|bis|ab|seit|vor|nach|vom|zum|jusqu|depuis|hasta|desde|до|после|gültig|deadline|einsendeschluss|©\s?\d|copyright)(?!\p{L})/iu;
const UPDATED =
  /^\W{0,3}(?:last )?(?:updated|modified|revised|aktualisiert|letzte aktualisierung|zuletzt geändert|mis à jour|modifié|actualizado|atualizado|aggiornato|обновлено|更新)/iu;
const SENTENCE = /\p{Ll}{3}[.!?](?:\s+\p{Lu}|\s*$)|[。，；]/u;
const DAY_ENDS_SENTENCE = /\p{Ll}.*\d{4}\.\s*$/u;

// released on December 3, 2021, which …: a wrapped line of prose; "posted on", "von", "le" begin stamps too
const GOES_ON =
  /^(?!(?:by|von|par|por|di|da|le|am|el|il|den|on|at|posted|published|publié|veröffentlicht|erstellt|geschrieben|pubblicato|publicado|lun|mar|mer|jeu|ven|sam|dim)(?![\p{L}\p{M}]))\p{Ll}/u;

// — Ada Marlow (@adamarlow) January 3, 2018: somebody's message in the text
const MESSAGE = /\(@\w+\)|pic\.twitter|a post shared by|ein beitrag geteilt/iu;

// 21/34 10 November 2017: a picture of a gallery
const COUNTED = /^\s*\d{1,3}\/\d{1,3}\s/u;

const NO_STAMP: readonly RegExp[] = [LIMIT, MESSAGE, DAY_ENDS_SENTENCE, COUNTED];

/** The whole days of a line that is short enough to be no paragraph. */
export function daysOfLine(line: string, order: DateOrder): readonly DateInText[] {
  if (line.length > LONGEST || !/\p{N}/u.test(line)) return [];
  return findStampDates(line, order).filter(({ seen }) => wholeDay(seen) !== null);
}

/** Reads a line that tells a whole day and little else: a name, a clock time, a heading. A sentence, a span of days or a limit is `null`. */
export function stampOf(line: string, days: readonly DateInText[]): Stamp | null {
  const [day] = days;
  if (!day || days.length > MOST_DAYS || isProse(line, day)) return null;
  const beside = wordsBeside(line, days);
  if (beside.length > MOST_WORDS_BESIDE || SENTENCE.test(beside.join(" "))) return null;
  return { seen: day.seen, updated: UPDATED.test(line) };
}

/** Months and weekdays are written small in many languages. */
const isProse = (line: string, day: DateInText): boolean =>
  NO_STAMP.some((pattern) => pattern.test(line)) ||
  (GOES_ON.test(line) && day.start > 0 && findWeekdays(line)[0]?.start !== 0);

function wordsBeside(line: string, days: readonly DateInText[]): readonly string[] {
  const named = [...days, ...findWeekdays(line)];
  const rest = named.reduce((left, { text }) => left.replace(text, " "), line);
  return rest.replace(CLOCK, " ").match(WORD) ?? [];
}
