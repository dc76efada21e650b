import type { Stacks } from "../card.ts";
import { readArticle } from "../enrich/article-json.ts";
import { linesOf } from "../stacks/lines-of.ts";
import type { Reader } from "../stacks/reader.ts";
import { recordOf } from "../stacks/record-of.ts";

/** The stacks of a folder. The reader is for what is damaged there. */
export const stacksIn = (folder: string, reader: Reader): Stacks => ({
  articleOf: (card) => readArticle(recordOf(card, folder, reader), card),
  jsonOf: (card) => recordOf(card, folder, reader),
  linesOf: (card) => linesOf(card, reader),
});
