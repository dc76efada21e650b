import { basename } from "node:path/posix";
import type { Article, BlockKind, Draft, Evidence } from "../article.ts";
import { firstSentence } from "../sentences.ts";

type Title = Pick<Article, "displayTitle" | "displayTitleBasis"> & {
  readonly evidence: readonly Evidence[];
};

const LONGEST = 96;

/** What pages print above a text: its headline, else the start of its lead, else a caption, else the file's name. */
export function displayTitle({ headline, corrections, passages, path }: Draft): Title {
  if (headline !== null) {
    const set = corrections.some(({ field }) => field === "headline");
    const basis = set ? "override" : "headline";
    return { displayTitle: headline, displayTitleBasis: basis, evidence: [] };
  }
  for (const [basis, kinds] of MADE_FROM) {
    const passage = passages.find(({ kind, text }) => kinds.includes(kind) && /\p{L}/u.test(text));
    if (!passage) continue;
    const title = shortened(passage.text.replace(/\s+/gu, " "));
    const evidence = [{ rule: `title-from-${basis}`, line: passage.line, text: title }];
    return { displayTitle: title, displayTitleBasis: basis, evidence };
  }
  const name = basename(path).replace(/\.\w+$/u, "");
  const evidence = [{ rule: "title-from-filename", line: 0, text: name }];
  return { displayTitle: name, displayTitleBasis: "filename", evidence };
}

const MADE_FROM: readonly (readonly [basis: "lead" | "caption", kinds: readonly BlockKind[]])[] = [
  ["lead", ["paragraph", "heading", "quote", "list"]],
  ["caption", ["caption"]],
];

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });
/** No first sentence is looked for beyond this. */
const FAR_ENOUGH = 1000;

/** A lead cut where a reader may stop: at the end of its sentence, else after a word. */
function shortened(lead: string): string {
  const sentence = firstSentence(lead.slice(0, FAR_ENOUGH));
  const whole = sentence.trim().replace(/[.。]$/u, "");
  if (widthOf(whole) <= LONGEST) return whole;
  let cut = "";
  let width = 0;
  for (const { segment } of graphemes.segment(whole)) {
    width += widthOf(segment);
    if (width > LONGEST) break;
    cut += segment;
  }
  const word = cut.search(/[\s]\S*$/u);
  const end = word > cut.length / 2 ? cut.slice(0, word) : cut;
  return `${end.replace(/[\s,;:–—，、-]+$/u, "")}…`;
}

/** A Chinese character takes the room of two letters. */
const widthOf = (text: string): number =>
  text.length +
  (text.match(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/gu)
    ?.length ?? 0);
