import type { Article, RawFile, Rejected, SourceText } from "./article.ts";
import { conditionOf } from "./check/condition-of.ts";
import { decode } from "./decode/decode.ts";
import { keptAs, printArticle } from "./enrich/article-json.ts";
import { cardOf } from "./enrich/card-of.ts";
import { enricher } from "./enrich/enrich.ts";
import { fileLines } from "./lines/file-lines.ts";
import { parse } from "./parse/parse.ts";
import { read } from "./read/read.ts";
import type { Catalogued, LineReader, Reader } from "./stacks/reader.ts";
import type { TextSteering } from "./steering.ts";

/** Makes the function that turns decoded texts into articles. */
export function articleMaker(known: TextSteering): (text: SourceText) => Article {
  const enrich = enricher(known);
  return (text) => enrich(parse(text, known));
}

/** read → decode → and on, for one text. */
export function readText<Made>(
  content: string,
  path: string,
  make: (text: SourceText) => Made,
): Made | Rejected {
  const file = read(content, path);
  return "bytes" in file ? madeOf(file, make) : file;
}

/** No stage throws for what a file holds; should one do so all the same, the fault is ours, and costs this text alone. */
function madeOf<Made>(file: RawFile, make: (text: SourceText) => Made): Made | Rejected {
  try {
    const text = decode(file);
    return "lines" in text ? make(text) : text;
  } catch (error) {
    const message = `Expected no fault of the program, found one; please report it: ${error}`;
    return { path: file.path, reason: "fault", message };
  }
}

/** Reads texts as they lie below a content folder. */
export const lineReader = (content: string): LineReader => ({
  read: (path) => read(content, path),
  lines: (file) => madeOf(file, fileLines),
});

/** Reads texts for the stacks. */
export function textReader(content: string, known: TextSteering): Reader {
  const make = articleMaker(known);
  return {
    ...lineReader(content),
    make: (file) => madeOf(file, (text) => catalogued(make(text))),
  };
}

/** An article with its card, as it is kept. */
export function catalogued(article: Article): Catalogued {
  const json = printArticle(article);
  return { card: cardOf(article, { condition: conditionOf(article), ...keptAs(json) }), json };
}
