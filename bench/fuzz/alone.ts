import type { Article, Rejected } from "../../src/article.ts";
import { decode } from "../../src/decode/decode.ts";
import { enricher } from "../../src/enrich/enrich.ts";
import { fileLines } from "../../src/lines/file-lines.ts";
import { parse } from "../../src/parse/parse.ts";
import type { WholeArticle } from "../../src/publish/open-article.ts";
import type { Site } from "../../src/publish/site.ts";
import { catalogued } from "../../src/read-text.ts";
import type { Steering } from "../../src/steering.ts";
import { articlePage } from "../../templates/views/article-page.ts";
import { lostPieces } from "../../tests/lost-words.ts";
import { addressFaults } from "./address-faults.ts";
import { pageFaults, shownText } from "./page-faults.ts";

/** What came of one text without the others. */
export interface Tried {
  readonly faults: readonly string[];
  /** Of the processor, from bytes to the page of the article; what was looked for in it does not count. */
  readonly milliseconds: number;
  readonly rejected: Rejected | null;
}

/** Reads one text and draws its page, and looks for what is wrong with it. */
export type TryAlone = (path: string, bytes: Uint8Array) => Tried;

/** What one archive knows when it tries texts. */
export function alone(known: Steering, site: Site): TryAlone {
  const enrich = enricher(known);
  return (path, bytes) => {
    const start = process.cpuUsage();
    const spent = (): number => millisecondsSince(start);
    try {
      const text = decode({ path, bytes });
      if ("reason" in text)
        return { faults: refusalFaults(text), milliseconds: spent(), rejected: text };
      const article = enrich(parse(text, known));
      const page = articlePage(pageOf(article, fileLines(text)), site).toString();
      const milliseconds = spent();
      const lost = lostPieces(text, article).map(([word, times]) => `lost, of ${times}: ${word}`);
      const faults = [
        ...pageFaults(article.address, page),
        ...addressFaults([article.address]),
        ...lost.slice(0, 5),
        ...unseen(article, page),
      ];
      return { faults, milliseconds, rejected: null };
    } catch (error) {
      const faults = [`crash: ${error instanceof Error ? error.stack : error}`];
      return { faults, milliseconds: spent(), rejected: null };
    }
  };
}

/** Of the processor, which bears other work better than the clock on the wall. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const refusalFaults = ({ reason, message }: Rejected): readonly string[] =>
  reason === "fault" || !/^Expected .+/u.test(message)
    ? [`refused for "${reason}": ${message}`]
    : [];

/** An article with nothing around it, and the lines of its file. */
function pageOf(article: Article, lines: WholeArticle["lines"]): WholeArticle {
  const link = { label: "undated", address: "undated/index.html", count: 1 };
  const terms = { topics: [], sources: [], people: [], organisations: [], places: [] };
  return {
    ...{ address: article.address, article, card: catalogued(article).card },
    around: {
      previous: null,
      next: null,
      shelf: link,
      story: null,
      similar: [],
      nearby: { reports: [], earlier: null },
      terms,
    },
    ...{ carried: null, lineage: null, base: null, lines },
  };
}

const WORD = /\p{N}+|[\p{L}\p{M}]+/gu;

/** Words of a plain text's body that its page does not show. */
function unseen({ format, body }: Article, page: string): readonly string[] {
  if (format === "markdown") return [];
  const text = shownText(page);
  const shown = new Set(text.match(WORD));
  // A word of thousands of characters is broken into paragraphs.
  const unbroken = (): string => text.replace(/\s/gu, "");
  const words = new Set(body.flatMap(({ text }) => text.match(WORD) ?? []));
  return [...words]
    .filter((word) => !shown.has(word) && !unbroken().includes(word))
    .slice(0, 5)
    .map((word) => `not shown: ${word}`);
}
