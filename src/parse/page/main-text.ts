import type { Line } from "../../article.ts";

/** Where the text of a page stands among its menus and teasers: the first and the last line of its prose, by their place in the list. */
export interface MainText {
  readonly from: number;
  readonly to: number;
}

const SENTENCE = /[.!?…][”"’»)]?(?:\s|$)|[。！？]/u;
const DENSE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A paragraph as web pages have them: on one line, longer than any menu, button or caption. */
const isProse = ({ text }: Line): boolean =>
  text.length >= (DENSE.test(text) ? 40 : 110) && SENTENCE.test(text);

/** So many lines (of advertisements, pictures, sub-headings) may stand between two paragraphs of one text. */
const WIDEST_GAP = 14;

/** The longest run of paragraphs. `null` for a text without any, such as wire copy wrapped at the width of a screen. */
export function mainText(lines: readonly Line[]): MainText | null {
  let main: MainText | null = null;
  let most = 0;
  let [from, to, length] = [0, Number.NEGATIVE_INFINITY, 0];
  for (const [at, line] of lines.entries()) {
    if (!isProse(line)) continue;
    if (at - to > WIDEST_GAP) [from, length] = [at, 0];
    to = at;
    length += line.text.length;
    if (length > most) [main, most] = [{ from, to }, length];
  }
  return main;
}
