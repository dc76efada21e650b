import { basename } from "node:path";
import type { NewsText } from "../news-text.ts";

/** Where a text lies that is kept by its day: `2014/01/31/000012.md`. */
export const dayPath = ({ date, path }: NewsText): string =>
  `${date.replaceAll("-", "/")}/${basename(path, ".txt")}.md`;
