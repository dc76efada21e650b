import type { Article } from "../article.ts";
import { plainWords } from "../plain-words.ts";

const LONGEST = 200;
/** The marks of Markdown are read no further than this. */
const FAR_ENOUGH = 1000;

/** The first words of a text's lead, without marks, cut after a word; empty where it has no paragraph. */
export function excerptOf({ body, format }: Pick<Article, "body" | "format">): string {
  const lead = body.find(({ kind }) => kind === "paragraph")?.text.slice(0, FAR_ENOUGH) ?? "";
  const plain = format === "markdown" ? plainWords(lead) : lead;
  const words = plain.replace(/\s+/gu, " ").trim();
  return words.length > LONGEST ? `${cut(words)}…` : words;
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Cut after a word; where a script sets no spaces, between two characters. */
function cut(words: string): string {
  const space = words.lastIndexOf(" ", LONGEST - 1);
  const end =
    space > LONGEST / 2 ? space : (graphemes.segment(words).containing(LONGEST - 1)?.index ?? 0);
  return words.slice(0, end).replace(/[\s,;:–—，、-]+$/u, "");
}
