import type { Article } from "../article.ts";

const MOST = 80;

/** The first line of a text, cut after a whole word; of one without a body, what was left out first. */
export function firstWords({ body, removed, displayTitle }: Article): string {
  const texts = [...body, ...removed].map(({ text }) => text.trim());
  const [line = ""] = (texts.find((text) => text !== "") ?? displayTitle).split("\n");
  return cut(line.replace(/\s+/gu, " ").trim());
}

function cut(line: string): string {
  if (line.length <= MOST) return line;
  const start = line.slice(0, MOST).toWellFormed();
  const word = start.search(/\s\S*$/u);
  return `${(word > MOST / 2 ? start.slice(0, word) : start).replace(/[\s,;:–—-]+$/u, "")}…`;
}
