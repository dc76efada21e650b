import { eld } from "eld/small";
import type { Draft, Evidence } from "../article.ts";

const ENOUGH_LETTERS = 24;
const SAMPLE = 600;

/** The language of a text: the one that it names, else the one that its words are in, else "und". */
export function languageOf({ language, headline, passages }: Draft): {
  readonly language: string;
  readonly evidence: readonly Evidence[];
} {
  if (language !== null) return { language, evidence: [] };
  const prose = passages.filter(({ kind }) => kind !== "table" && kind !== "code");
  const sample = [headline ?? "", ...prose.map(({ text }) => text)]
    .join(" ")
    .slice(0, SAMPLE)
    .trim();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const dense = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}/u.test(sample);
  if (letters < (dense ? 6 : ENOUGH_LETTERS)) return { language: "und", evidence: [] };
  const found = eld.detect(sample).language || "und";
  const line = prose[0]?.line ?? 1;
  const text = firstWords(prose[0]?.text ?? sample);
  return { language: found, evidence: [{ rule: "language-detector", line, text }] };
}

/** Enough words to see the language by. */
const firstWords = (text: string): string =>
  text.length <= 60
    ? text
    : `${text
        .slice(0, 60)
        .toWellFormed()
        .replace(/\s\S*$/u, "")}…`;
