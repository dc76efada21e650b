import type { Evidence } from "../article.ts";
import { squash } from "../squash.ts";

/** The words that prove a mark, as they are shown. */
export const proof = ({ rule, line, text }: Evidence): Evidence => ({
  rule,
  line,
  text: squash(text),
});
