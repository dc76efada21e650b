import type { Article, Name } from "../../article.ts";
import type { CivilDate } from "../../civil-date.ts";
import { bodyWords } from "../body-words.ts";
import type { ReportText } from "../report-text.ts";
import type { WordReader } from "../word-codes.ts";
import { dayOfIssue } from "./day-of-issue.ts";

/** What is known of a text while copies are looked for: little, so that thousands may wait for each other. */
export interface CopyText {
  readonly address: string;
  readonly displayTitle: string;
  /** The day on which it came out; `null` where it tells none. */
  readonly date: CivilDate | null;
  readonly sources: readonly Name[];
  /** Those of its sources that are agencies. */
  readonly agencies: readonly Name[];
  readonly sketch: Uint32Array;
  /** How many words it has. */
  readonly length: number;
  /** All of its words, read anew each time. */
  words(): Uint32Array;
}

/** Tells agencies from other sources. */
export type IsAgency = (source: Name) => boolean;

/** An article as one that may carry another's words. */
export function copyText(
  article: Article,
  { sketch, words }: Pick<ReportText, "sketch" | "words">,
  reader: WordReader,
  isAgency: IsAgency,
): CopyText {
  const { address, displayTitle, sources } = article;
  const agencies = sources.filter(isAgency);
  return {
    address,
    displayTitle,
    date: dayOfIssue(article, agencies),
    sources,
    agencies,
    sketch,
    length: words,
    words: () => reader.codesOf(bodyWords(article)),
  };
}
