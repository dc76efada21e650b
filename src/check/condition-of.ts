import { hash } from "node:crypto";
import type { Article } from "../article.ts";
import type { Condition } from "../card.ts";
import { cluesOf } from "./clues-of.ts";
import { isBare } from "./odd/no-body.ts";
import { oddAlone } from "./odd/odd-alone.ts";

/** Looks at one text when it is read, so that an archive can be checked without its texts. */
export const conditionOf = (article: Article): Condition => ({
  encoding: article.encoding,
  isDayResolved: isDayResolved(article),
  mended: rulesOf(article.repairs),
  leftOut: rulesOf(article.removed),
  words: isBare(article) ? null : hash("sha1", wordsOf(article), "base64url"),
  languageLine: languageLine(article),
  clues: cluesOf(article),
  odd: oddAlone(article),
});

/** True where the claim by which a text is shelved follows from another one. */
const isDayResolved = ({ dates, date, dateBasis }: Article): boolean =>
  dates.find((claim) => claim.role === dateBasis && claim.date === date)?.certainty === "resolved";

const rulesOf = (pieces: readonly { readonly rule: string }[]): readonly string[] => [
  ...new Set(pieces.map(({ rule }) => rule)),
];

const wordsOf = ({ body }: Article): string =>
  body
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();

/** Neither told by the text nor set by the editor. */
function languageLine({ language, evidence }: Article): number | null {
  const proof = evidence.language?.[0];
  return language !== "und" && proof?.rule === "language-detector" ? proof.line : null;
}
