import type { Article, Rejected, SourceText } from "./article.ts";
import { decode } from "./decode/decode.ts";
import { enricher } from "./enrich/enrich.ts";
import { parse } from "./parse/parse.ts";
import { read } from "./read/read.ts";
import type { Steering } from "./steering.ts";

/** Makes the function that turns decoded texts into articles. */
export function articleMaker(known: Steering): (text: SourceText) => Article {
  const enrich = enricher(known);
  return (text) => enrich(parse(text, known));
}

/** read → decode → and on, for one text. No stage throws for what a file holds; should one do so all the same, the fault is ours, and costs this text alone. */
export function readText<Made>(
  content: string,
  path: string,
  make: (text: SourceText) => Made,
): Made | Rejected {
  try {
    const file = read(content, path);
    const text = "bytes" in file ? decode(file) : file;
    return "lines" in text ? make(text) : text;
  } catch (error) {
    const message = `Expected no fault of the program, found one; please report it: ${error}`;
    return { path, reason: "fault", message };
  }
}
