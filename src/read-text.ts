import type { Article, RawFile, Rejected, SourceText } from "./article.ts";
import { decode } from "./decode/decode.ts";
import { keptAs, printArticle } from "./enrich/article-json.ts";
import { cardOf } from "./enrich/card-of.ts";
import { enricher } from "./enrich/enrich.ts";
import { parse } from "./parse/parse.ts";
import { read } from "./read/read.ts";
import type { Catalogued, Reader } from "./stacks/reader.ts";
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

/** Reads texts for the stacks. */
export function textReader(content: string, known: TextSteering): Reader {
  const make = articleMaker(known);
  return {
    read: (path) => read(content, path),
    make: (file) => madeOf(file, (text) => catalogued(make(text))),
  };
}

function catalogued(article: Article): Catalogued {
  const json = printArticle(article);
  return { card: cardOf(article, keptAs(json)), json };
}
