import { createHash } from "node:crypto";
import type { Evidence, Line, RawFile, Rejected, RejectionReason, SourceText } from "../article.ts";
import { type Notice, printable } from "../notice.ts";
import { looksBinary, signatureOf } from "./binary.ts";
import { decodeBytes } from "./charset.ts";
import { cleanLine } from "./clean-line.ts";
import { FRONT_MATTER_KEYS, type FrontMatter, readFrontMatter } from "./front-matter.ts";

/** Bytes to lines: the charset found, front matter set apart, faults of transmission mended and listed. */
export function decode({ path, bytes: raw }: RawFile): SourceText | Rejected {
  const bytes = withoutPadding(raw);
  const refuse = (reason: RejectionReason, message: string): Rejected => ({
    path,
    reason,
    message,
  });
  const signature = signatureOf(bytes);
  if (signature) return refuse("binary", `Expected text, found ${signature}`);
  const { text, encoding } = decodeBytes(bytes);
  if (looksBinary(text)) return refuse("binary", "Expected text, found binary data");
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse("empty", "Expected text, found none");
  const rawLines = text.split(/\r\n?|\n/u);
  const front = readFrontMatter(rawLines);
  if (front.kind === "refused" && (isMarkdownName(path) || CODE_FENCE.test(rawLines[0] ?? "")))
    return refuse("front-matter", front.why);
  const sha256 = createHash("sha256").update(raw).digest("hex");
  return { path, sha256, encoding, rawLines, ...contents(path, encoding, rawLines, front) };
}

/** Zeros at the end of a file are what a disk or a database left there. */
const withoutPadding = (bytes: Uint8Array): Uint8Array => {
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
  return bytes.length - end > 1 ? bytes.subarray(0, end) : bytes;
};

const isMarkdownName = (path: string): boolean => /\.(?:md|markdown)$/iu.test(path);

// ---js   ---json
const CODE_FENCE = /^---\w/u;

function contents(
  path: string,
  encoding: string,
  rawLines: readonly string[],
  front: FrontMatter,
): Pick<SourceText, "format" | "frontMatter" | "lines" | "repairs" | "notices"> {
  const { fields, lines: from } = front.kind === "fields" ? front : { fields: [], lines: 0 };
  const asked = fields.find(({ key }) => key === "format")?.values[0];
  const markdown = asked === undefined ? isMarkdownName(path) : asked === "markdown";
  return {
    format: markdown ? "markdown" : "plain",
    frontMatter: fields.map((field) => ({ ...field, values: field.values.map(cleanValue) })),
    ...cleanLines(rawLines, from, !markdown),
    notices: [...encodingNotices(path, encoding), ...unknownKeys(path, fields)],
  };
}

const cleanValue = (value: string): string =>
  cleanLine(value, true).text.replace(/\s+/gu, " ").trim();

function cleanLines(
  rawLines: readonly string[],
  from: number,
  plain: boolean,
): { readonly lines: readonly Line[]; readonly repairs: readonly Evidence[] } {
  const lines: Line[] = [];
  const repairs: Evidence[] = [];
  for (const [index, raw] of rawLines.entries()) {
    if (index < from) continue;
    const number = index + 1;
    const cleaned = cleanLine(raw, plain);
    lines.push({ number, text: cleaned.text });
    for (const { rule, words } of cleaned.repairs)
      for (const word of words) repairs.push({ rule, line: number, text: excerpt(word) });
  }
  return { lines, repairs };
}

/** Enough of a long line to find it again; what cannot be seen in it is spelled out. */
const excerpt = (text: string): string => {
  const words = printable(text.replace(/[\t\p{Zs}]+/gu, " ").trim());
  return words.length > 200 ? `${words.slice(0, 199).toWellFormed()}…` : words;
};

const encodingNotices = (path: string, encoding: string): readonly Notice[] =>
  encoding === "utf-8"
    ? []
    : [
        {
          rule: "encoding",
          message: `Expected UTF-8, read as ${encoding}`,
          place: { path, line: null },
        },
      ];

const unknownKeys = (path: string, fields: SourceText["frontMatter"]): readonly Notice[] =>
  fields
    .filter(({ key }) => !FRONT_MATTER_KEYS.includes(key))
    .map(({ key, line }) => ({
      rule: "unknown-key",
      message: `Expected one of ${FRONT_MATTER_KEYS.join(", ")}; found \`${key}\`, which is left out`,
      place: { path, line },
    }));
