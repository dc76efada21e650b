import type { Article } from "../src/article.ts";
import type { Card } from "../src/card.ts";
import { decode } from "../src/decode/decode.ts";
import { enricher } from "../src/enrich/enrich.ts";
import { parse } from "../src/parse/parse.ts";
import { catalogued } from "../src/read-text.ts";
import type { Steering } from "../src/steering.ts";
import { steering } from "./steering.ts";

/** The article that one text becomes. */
export function articleOf(
  content: string | Uint8Array,
  path = "a.txt",
  known: Steering = steering(),
): Article {
  const text = decode({ path, bytes: Buffer.from(content) });
  if ("reason" in text) throw new Error(`${path}  ${text.reason}  ${text.message}`);
  return enricher(known)(parse(text, known));
}

/** The card of an article. */
export const cardFor = (article: Article): Card => catalogued(article).card;
