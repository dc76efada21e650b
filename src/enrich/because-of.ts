import type { Evidence } from "../article.ts";
import type { Because } from "../card.ts";

/** Longer words are cut: a list has one line for them. */
const MOST_SIGNS = 48;

/** Why a text stands under a topic, as short as lists say it. */
export function becauseOf([first, ...others]: readonly Evidence[]): Because | null {
  return first
    ? { rule: first.rule, line: first.line, text: short(first.text), more: others.length }
    : null;
}

function short(text: string): string {
  if (text.length <= MOST_SIGNS) return text;
  const signs = [...text];
  return signs.length <= MOST_SIGNS ? text : `${signs.slice(0, MOST_SIGNS - 1).join("")}…`;
}
