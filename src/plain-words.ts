import { decodeHTMLStrict } from "entities";
import { Lexer, type Token } from "marked";

const MARKS = /[*_`[\\<&]/u;

/** The words of a line of Markdown, without its marks. */
export const plainWords = (text: string): string =>
  MARKS.test(text) ? decodeHTMLStrict(wordsOf(Lexer.lexInline(text))) : text;

const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if ("tokens" in token && token.tokens) return wordsOf(token.tokens);
      return "text" in token ? token.text : " ";
    })
    .join("");
