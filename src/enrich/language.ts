import { eld } from "eld/small";
import type { Draft, Evidence, Passage } from "../article.ts";
import { scriptOf } from "./script-of.ts";

const SAMPLE = 600;
/** So few letters are enough where no other language comes near. */
const FIRST_LOOK = 160;
/** Enough of a passage to fill the sample, even where addresses stand in it. */
const FAR_ENOUGH = 2000;
/** A line that is no button and no heading. */
const PROSE = 80;

interface Told {
  readonly language: string;
  readonly evidence: readonly Evidence[];
}

const UNKNOWN: Told = { language: "und", evidence: [] };

/** The language of a text: the one that it names, else the one that its words are in, else, for words in its script that are too few to tell, that of the archive where `archive.yml` gives one; else "und". */
export function languageOf(draft: Draft, ofArchive: string | null): Told {
  if (draft.language !== null) return { language: draft.language, evidence: [] };
  const prose = draft.passages.filter(({ kind }) => kind !== "table" && kind !== "code");
  const sample = sampleOf(draft.headline ?? "", prose);
  const detected = detect(sample);
  if (detected !== null)
    return { language: detected, evidence: [proof("language-detector", prose, sample)] };
  if (ofArchive === null || !fits(sample, ofArchive)) return UNKNOWN;
  const text = `language: ${ofArchive}`;
  return { language: ofArchive, evidence: [{ rule: "archive-language", line: 0, text }] };
}

/** Where there is enough prose, menus, headings and addresses tell nothing. */
function sampleOf(headline: string, passages: readonly Passage[]): string {
  const long = firstOf(passages.filter(({ text }) => text.length >= PROSE));
  const words = long.length > FIRST_LOOK ? long : firstOf(passages);
  return `${words} ${headline}`.slice(0, SAMPLE).trim();
}

/** As much of some passages as the sample takes. */
function firstOf(passages: readonly Passage[]): string {
  let words = "";
  for (const { text } of passages) {
    if (words.length > SAMPLE) break;
    words += `${text.slice(0, FAR_ENOUGH).replace(ADDRESS, "")} `;
  }
  return words.trim();
}

const DENSE = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}/u;
/** Scripts that few languages share. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}{3}/u;
const ENOUGH_LETTERS = 24;
/** Fewer Latin letters than this are a line of names and figures, or have to be beyond doubt. */
const MANY_LETTERS = 100;
const CLOSE = 0.9;
const FAR = 0.85;
const ADDRESS = /<?https?:\/\/\S+/gu;

/** The language that the words of a text are surely in. */
function detect(sample: string): string | null {
  const letters = lettersIn(sample);
  if (letters < (DENSE.test(sample) ? 6 : ENOUGH_LETTERS)) return null;
  return (letters > FIRST_LOOK ? atFirstLook(sample) : null) ?? atSecondLook(sample, letters);
}

/** Capitals are read as small letters: the detector knows only those. */
const detected = (words: string) => eld.detect(/\p{Ll}/u.test(words) ? words : words.toLowerCase());

function atFirstLook(sample: string): string | null {
  const result = detected(sample.slice(0, FIRST_LOOK));
  if (!result.isReliable()) return null;
  const [best = 0, second = 0] = Object.values(result.getScores());
  return second < best * CLOSE ? result.language : null;
}

function atSecondLook(sample: string, letters: number): string | null {
  const result = detected(sample);
  const reliable = result.isReliable();
  const sure =
    (OTHER_SCRIPT.test(sample) && reliable) ||
    DENSE.test(sample) ||
    isClear(Object.values(result.getScores()), letters, reliable);
  return sure && result.language !== "" ? result.language : null;
}

const lettersIn = (text: string): number =>
  (text.match(/\p{L}+/gu) ?? []).reduce((sum, letters) => sum + letters.length, 0);

/** Few words must be far from every other language, and so must words that look like none. */
function isClear(
  [best = 0, second = 0]: readonly number[],
  letters: number,
  reliable: boolean,
): boolean {
  if (letters < MANY_LETTERS && best < 0.7) return best > 0.6 && second < best * FAR;
  return (reliable && letters >= MANY_LETTERS * 2) || second <= best * CLOSE;
}

/** True where no letter of a text speaks against a language. */
const fits = (sample: string, language: string): boolean => {
  const script = scriptOf(language);
  const other = sample.match(new RegExp(`(?!\\p{Script=${script}})\\p{L}`, "gu"))?.length ?? 0;
  return other <= sample.length * 0.1;
};

const proof = (rule: string, [first]: readonly Passage[], sample: string): Evidence => ({
  rule,
  line: first?.line ?? 1,
  text: firstWords(first?.text ?? sample),
});

/** Enough words to see the language by. */
const firstWords = (text: string): string =>
  text.length <= 60
    ? text
    : `${text
        .slice(0, 60)
        .toWellFormed()
        .replace(/\s\S*$/u, "")}…`;
