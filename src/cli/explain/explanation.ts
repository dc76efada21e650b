import type { Article } from "../../article.ts";
import type { FileLine } from "../../file-line.ts";
import type { Paint } from "../colour.ts";
import { type Found, foundIn } from "./found.ts";
import { lineRows } from "./line-rows.ts";
import { summaryRows } from "./summary-rows.ts";

/** What was found on each line of a text: by the line's number. */
export function foundByLine(article: Article): ReadonlyMap<number, readonly Found[]> {
  const byLine = new Map<number, Found[]>();
  for (const found of foundIn(article)) {
    const others = byLine.get(found.line);
    if (others) others.push(found);
    else byLine.set(found.line, [found]);
  }
  return byLine;
}

/** A text line by line with what each rule took, and then the text as a whole; as lines of a terminal. */
export function explanation(
  article: Article,
  lines: readonly FileLine[],
  width: number,
  paint: Paint,
): readonly string[] {
  const found = foundByLine(article);
  return [
    ...lines.flatMap((line) => lineRows(lines, line, found.get(line.number) ?? [], width, paint)),
    "",
    ...summaryRows(article, width, paint),
  ];
}
