import type { Evidence } from "../article.ts";

export const squash = (words: string): string => words.replace(/\s+/gu, " ").trim();

/** The words that prove a mark, as they are shown. */
export const proof = ({ rule, line, text }: Evidence): Evidence => ({
  rule,
  line,
  text: squash(text),
});
