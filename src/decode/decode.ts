import { hash } from "node:crypto";
import type { Evidence, Line, RawFile, Rejected, RejectionReason, SourceText } from "../article.ts";
import type { Notice } from "../notice.ts";
import { squash } from "../squash.ts";
import { looksBinary, signatureOf } from "./binary.ts";
import { type Decoded, decodeBytes } from "./charset.ts";
import { cleanLine, isSound } from "./clean-line.ts";
import { encodingEvidence } from "./encoding-evidence.ts";
import { excerpt } from "./excerpt.ts";
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
  const decoded = decodeBytes(bytes);
  const { text } = decoded;
  if (looksBinary(text)) return refuse("binary", "Expected text, found binary data");
  if (!/[\p{L}\p{N}]/u.test(text)) return refuse("empty", "Expected text, found none");
  const rawLines = linesOf(text);
  const front = readFrontMatter(rawLines);
  if (front.kind === "refused" && (isMarkdownName(path) || CODE_FENCE.test(rawLines[0] ?? "")))
    return refuse("front-matter", front.why);
  return sourceText({ path, bytes: raw }, decoded, rawLines, front);
}

/** Zeros at the end of a file are what a disk or a database left there. */
const withoutPadding = (bytes: Uint8Array): Uint8Array => {
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1;
  return bytes.length - end > 1 ? bytes.subarray(0, end) : bytes;
};

/** The lines that an editor counts. A text that has no such line end may have those of other systems. */
const linesOf = (text: string): readonly string[] => {
  const lines = text.includes("\r") ? text.split(/\r\n?|\n/u) : text.split("\n");
  return lines.length > 1 ? lines : text.split(/[\u0085\u2028\u2029]/u);
};

const isMarkdownName = (path: string): boolean => /\.(?:md|markdown)$/iu.test(path);

// ---js   ---json
const CODE_FENCE = /^---\w/u;

function sourceText(
  { path, bytes }: RawFile,
  decoded: Decoded,
  rawLines: readonly string[],
  front: FrontMatter,
): SourceText {
  const { fields, lines: from } = front.kind === "fields" ? front : { fields: [], lines: 0 };
  const asked = fields.find(({ key }) => key === "format")?.values[0];
  const markdown = asked === undefined ? isMarkdownName(path) : asked === "markdown";
  const { lines, repairs } = isSound(decoded.text)
    ? { lines: linesFrom(rawLines, from), repairs: [] }
    : cleanLines(rawLines, from, !markdown);
  const broken = decoded.encoding === "utf-8" && decoded.rule !== null ? brokenBytes(rawLines) : [];
  return {
    path,
    sha256: hash("sha256", bytes, "hex"),
    encoding: decoded.encoding,
    rawLines,
    format: markdown ? "markdown" : "plain",
    encodingEvidence: encodingEvidence(decoded, rawLines, from),
    frontMatter: fields.map((field) => ({ ...field, values: cleanValues(field.values) })),
    lines,
    repairs: [...broken, ...repairs],
    notices: [
      ...encodingNotices(path, decoded, broken),
      ...unknownKeys(path, fields),
      ...unprintable(path, fields),
    ],
  };
}

const linesFrom = (rawLines: readonly string[], from: number): readonly Line[] =>
  rawLines.slice(from).map((text, at) => ({ number: from + at + 1, text }));

/** A value of characters that nobody sees is none. */
const cleanValues = (values: readonly string[]): readonly string[] =>
  values.map(cleanValue).filter((value) => value !== "");

const cleanValue = (value: string): string => squash(cleanLine(value, true).text);

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

/** The lines of a text in UTF-8 that hold bytes which are none: U+FFFD stands in their place. */
const brokenBytes = (rawLines: readonly string[]): readonly Evidence[] =>
  rawLines.flatMap((raw, at) =>
    raw.includes("\ufffd") ? [{ rule: "broken-bytes", line: at + 1, text: excerpt(raw) }] : [],
  );

function encodingNotices(
  path: string,
  { encoding }: Decoded,
  broken: readonly Evidence[],
): readonly Notice[] {
  const message =
    encoding === "utf-8"
      ? `Expected UTF-8, found other bytes on ${broken.length} of its lines, marked as \ufffd`
      : `Expected UTF-8, read as ${encoding}`;
  return encoding === "utf-8" && broken.length === 0
    ? []
    : [{ rule: "encoding", message, place: { path, line: broken[0]?.line ?? null } }];
}

/** Values that hold what no page can show: `title: "a\\x01b"`. */
const unprintable = (path: string, fields: SourceText["frontMatter"]): readonly Notice[] =>
  fields
    .filter(({ values }) => values.some((value) => UNPRINTABLE.test(value)))
    .map(({ key, line }) => ({
      rule: "control-characters",
      message: `Expected text, found control characters in \`${key}\`, which are left out`,
      place: { path, line },
    }));

const UNPRINTABLE = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/u;

const unknownKeys = (path: string, fields: SourceText["frontMatter"]): readonly Notice[] =>
  fields
    .filter(({ key }) => !FRONT_MATTER_KEYS.includes(key))
    .map(({ key, line }) => ({
      rule: "unknown-key",
      message: `Expected one of ${FRONT_MATTER_KEYS.join(", ")}; found \`${key}\`, which is left out`,
      place: { path, line },
    }));
