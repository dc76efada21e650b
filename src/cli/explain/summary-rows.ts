import type { Article, BlockKind, Correction } from "../../article.ts";
import type { Paint } from "../colour.ts";
import { count } from "../summary.ts";
import { type Found, foundIn } from "./found.ts";
import { foundRow, labelled } from "./found-row.ts";
import { labelOf } from "./labels.ts";
import { notTold } from "./not-told.ts";
import { shelfOf } from "./shelf.ts";

/** What is to be said of a text as a whole, and what was found outside its lines: in its path, or by the editor. */
export function summaryRows(article: Article, width: number, paint: Paint): readonly string[] {
  const row = (label: string, words: string): readonly string[] =>
    words === "" ? [] : labelled(label, words, width, paint);
  const found = foundIn(article);
  const ofFile = found.filter(({ line }) => line === 0);
  return [
    ...inOneRow("file", article.path, paint),
    ...inOneRow("address", article.address, paint),
    ...row("shelved", shelfOf(article)),
    ...row("title", `${article.displayTitle}  (${TITLE_BASES[article.displayTitleBasis]})`),
    ...row("front matter", fieldsOf(found.filter(({ rule }) => rule === "front-matter"))),
    ...row("not told", notTold(article).join(", ")),
    ...row("body", bodyOf(article)),
    ...row("encoding", article.encoding),
    ...row("sha256", article.sha256.slice(0, 12)),
    ...block(
      "From the path and the file as a whole:",
      ofFile.flatMap((each) => foundRow(each, proofOf(each), width - 2, paint)),
    ),
    ...block(
      "Set by the editor:",
      article.corrections.flatMap((each) => correctionRows(each, width - 2, paint)),
    ),
  ];
}

/** What somebody may want to copy is not wrapped. */
const inOneRow = (label: string, words: string, paint: Paint): readonly string[] =>
  labelled(label, words, Number.MAX_SAFE_INTEGER, paint);

const TITLE_BASES: Readonly<Record<Article["displayTitleBasis"], string>> = {
  headline: "its headline",
  lead: "no headline is told: its first words",
  caption: "no headline is told: its caption",
  filename: "no headline is told: the name of the file",
  override: "set by the editor",
};

const fieldsOf = (found: readonly Found[]): string =>
  [...new Set(found.map(({ field }) => labelOf(field)))].join(", ");

/** `5 paragraphs, 1 list` */
function bodyOf({ body, reflowed }: Article): string {
  const kinds = new Map<BlockKind, number>();
  for (const { kind } of body) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].map(([kind, number]) =>
    count(number, kind === "code" ? "code block" : kind),
  );
  return [...counts, ...(reflowed ? ["broken into paragraphs by the page"] : [])].join(", ");
}

const block = (heading: string, rows: readonly string[]): readonly string[] =>
  rows.length === 0 ? [] : ["", heading, ...rows.map((row) => `  ${row}`)];

const proofOf = ({ text, value }: Found): string =>
  text === "" || text === value ? "" : `"${text}"`;

/** `headline      The port closes — no headline in the text  corrections.csv:3` */
function correctionRows(
  { field, value, reason, line }: Correction,
  width: number,
  paint: Paint,
): readonly string[] {
  const said = [value || "not told", reason].filter((part) => part !== "").join(" — ");
  return labelled(labelOf(field), `${said}  corrections.csv:${line}`, width, paint);
}
