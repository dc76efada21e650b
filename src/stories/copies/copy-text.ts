import type { Article, Name } from "../../article.ts";
import type { CivilDate } from "../../civil-date.ts";
import type { ReportText } from "../report-text.ts";
import { dayOfIssue } from "./day-of-issue.ts";

/** What is known of a text while copies are looked for: little, since it is kept for the next time. */
export interface CopyText {
  readonly path: string;
  readonly address: string;
  readonly displayTitle: string;
  /** The day on which it came out; `null` where it tells none. */
  readonly date: CivilDate | null;
  readonly sources: readonly Name[];
  /** Those of its sources that are agencies. */
  readonly agencies: readonly Name[];
  readonly sketch: Uint32Array;
  /** Stands for all of its words in their order. */
  readonly wording: string;
  /** How many words it has. */
  readonly length: number;
}

/** Tells agencies from other sources. */
export type IsAgency = (source: Name) => boolean;

/** Reads all words of a text, anew each time. */
export type ReadWords = (text: CopyText) => Uint32Array;

/** An article as one that may carry another's words. */
export function copyText(
  article: Article,
  { sketch, wording, words }: Pick<ReportText, "sketch" | "wording" | "words">,
  isAgency: IsAgency,
): CopyText {
  const { path, address, displayTitle, sources } = article;
  const agencies = sources.filter(isAgency);
  const date = dayOfIssue(article, agencies);
  return { path, address, displayTitle, date, sources, agencies, sketch, wording, length: words };
}

/** Whether two are the same in all that they hold. */
export const sameCopyText = (a: CopyText, b: CopyText): boolean =>
  a.sketch === b.sketch &&
  a.wording === b.wording &&
  a.path === b.path &&
  a.address === b.address &&
  a.displayTitle === b.displayTitle &&
  a.date === b.date &&
  sameNames(a.sources, b.sources) &&
  sameNames(a.agencies, b.agencies);

const sameNames = (a: readonly Name[], b: readonly Name[]): boolean =>
  a.length === b.length && a.every(({ name, id }, at) => name === b[at]?.name && id === b[at]?.id);
