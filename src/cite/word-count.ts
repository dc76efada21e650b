import type { Article } from "../article.ts";

/** Scripts that put no blank between words: nobody can count them without a dictionary. */
const WITHOUT_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;

/** How many words the body has; nothing where that cannot be told. */
export function wordCount({ body }: Pick<Article, "body">): { readonly wordCount?: number } {
  let count = 0;
  for (const { text } of body) {
    if (WITHOUT_BLANKS.test(text)) return {};
    count += text.match(WORD)?.length ?? 0;
  }
  return count > 0 ? { wordCount: count } : {};
}
