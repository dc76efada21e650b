import iconv from "iconv-lite";
import { between, oneOf } from "../chance.ts";
import { FRAGMENTS } from "./fragments.ts";

type Random = () => number;

/** A way to change a text; `another` is a text that may be mixed in. */
export type TextMutation = (text: string, random: Random, another: string) => string;

/** A way to change the bytes that a text was written as. */
export type ByteMutation = (bytes: Buffer, random: Random) => Buffer;

/** A way to change the path of a text; `/` cuts folders. */
export type PathMutation = (path: string, random: Random) => string;

const MIB = 1024 * 1024;

/** Most repeated stretches are short, one in twelve may be as long as a mebibyte. */
function repeatSize(random: Random): number {
  const most = random() < 1 / 12 ? MIB : 16 * 1024;
  return Math.ceil(64 * (most / 64) ** random());
}

/** A stretch of a text, seldom longer than that. */
function stretch(text: string, random: Random, most: number): readonly [from: number, to: number] {
  const from = between(random, 0, Math.max(0, text.length - 1));
  return [from, Math.min(text.length, from + between(random, 1, most))];
}

const insert = (text: string, at: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at);

const changed = (
  text: string,
  random: Random,
  most: number,
  change: (piece: string) => string,
): string => {
  const [from, to] = stretch(text, random, most);
  return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to);
};

const entity = (char: string, random: Random): string => {
  const code = char.codePointAt(0) ?? 0;
  return oneOf(random, [`&#${code};`, `&#x${code.toString(16)};`, `&#${code}`, `&amp;#${code};`]);
};

const percent = (piece: string): string =>
  [...Buffer.from(piece)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");

const eachLine = (text: string, change: (line: string, at: number) => string): string =>
  text.split("\n").map(change).join("\n");

const KEYS = ["title", "date", "updated", "source", "byline", "topics", "language", "place"];

/** Front matter of which some values are not what is meant. */
function withFrontMatter(text: string, random: Random): string {
  const value = (): string => {
    const [first = ""] = oneOf(random, [oneOf(random, FRAGMENTS), text.slice(0, 80)]).split("\n");
    return random() < 0.6 ? JSON.stringify(first) : first;
  };
  const lines = KEYS.filter(() => random() < 0.4).map((key) => `${key}: ${value()}`);
  const format = random() < 0.5 ? ["format: markdown"] : [];
  return ["---", ...format, ...lines, "---", text].join("\n");
}

const savedPage = (text: string, random: Random): string =>
  [
    "<!DOCTYPE html>",
    `<html lang="en"><head><title>${text.slice(0, 60)}</title><script>var a = "${oneOf(random, FRAGMENTS)}";</script>`,
    '<link rel="stylesheet" href="https://evil.example/a.css"></head>',
    "<body onload=\"go()\"><nav><a href='/'>Home</a> &gt; <a href='/news'>News</a></nav><main>",
    eachLine(text, (line) => `<p class="x">${line}</p>`),
    "</main><footer>&copy; 2021 The Lannoth Tidings</footer></body></html>",
  ].join("\n");

function nested(text: string, random: Random): string {
  const deep = between(random, 2, random() < 0.1 ? 4000 : 60);
  const [open, close] = oneOf(random, [
    ["> ", ""],
    ["- ", ""],
    ["[", "]"],
    ["(", ")"],
    ["*", "*"],
    ["<div>", "</div>"],
    ["![", "](x)"],
    ["“", "”"],
  ] as const);
  const indented = open === "- " && random() < 0.5;
  const head = indented
    ? Array.from({ length: Math.min(deep, 200) }, (_, at) => `${"  ".repeat(at)}- x`).join("\n")
    : open.repeat(deep);
  return insert(text, between(random, 0, text.length), `\n\n${head}x${close.repeat(deep)}\n\n`);
}

/** The ways to change a text, by their names. */
export const TEXT_MUTATIONS: Readonly<Record<string, TextMutation>> = {
  splice: (text, random, another) =>
    text.slice(0, between(random, 0, text.length)) +
    another.slice(between(random, 0, another.length)),
  insert: (text, random, another) => {
    const [from, to] = stretch(another, random, 400);
    return insert(text, between(random, 0, text.length), another.slice(from, to));
  },
  fragment: (text, random) =>
    insert(text, between(random, 0, text.length), oneOf(random, FRAGMENTS)),
  "fragment-first": (text, random) => oneOf(random, FRAGMENTS) + text,
  "fragment-last": (text, random) => text + oneOf(random, FRAGMENTS),
  "fragment-line": (text, random) => {
    const lines = text.split("\n");
    lines.splice(between(random, 0, lines.length), 0, oneOf(random, FRAGMENTS));
    return lines.join("\n");
  },
  fragments: (text, random) =>
    Array.from({ length: between(random, 3, 12) }, () => oneOf(random, FRAGMENTS)).reduce(
      (mixed, piece) => insert(mixed, between(random, 0, mixed.length), piece),
      text,
    ),
  repeat: (text, random) => {
    const [from, to] = stretch(text, random, random() < 0.3 ? 3 : 300);
    const piece = text.slice(from, to) || "x";
    const times = Math.max(1, Math.floor(repeatSize(random) / piece.length));
    return insert(text, to, piece.repeat(times));
  },
  "long-fragment": (text, random) => {
    const piece = oneOf(random, FRAGMENTS);
    const times = Math.max(1, Math.floor(repeatSize(random) / piece.length));
    return insert(text, between(random, 0, text.length), piece.repeat(times));
  },
  entities: (text, random) =>
    changed(text, random, 200, (piece) => [...piece].map((char) => entity(char, random)).join("")),
  percent: (text, random) => changed(text, random, 60, percent),
  cut: (text, random) => changed(text, random, text.length, () => ""),
  keep: (text, random) => text.slice(...stretch(text, random, text.length)),
  shuffle: (text, random) => {
    const lines = text.split("\n").map((line) => [random(), line] as const);
    return lines
      .sort(([a], [b]) => a - b)
      .map(([, line]) => line)
      .join("\n");
  },
  newlines: (text, random) =>
    text.replaceAll("\n", () =>
      oneOf(random, ["\r\n", "\r", "\n\n", "\n", " ", "", "\u2028", "\u0085", "\v"]),
    ),
  "front-matter": withFrontMatter,
  "front-matter-value": (text, random) =>
    text.replace(/^(\w+: )(.*)$/mu, (_, key, value) =>
      oneOf(random, [
        `${key}${oneOf(random, FRAGMENTS)}`,
        `${key}${value}${oneOf(random, FRAGMENTS)}`,
      ]),
    ),
  "saved-page": savedPage,
  nested,
  upper: (text, random) => changed(text, random, 500, (piece) => piece.toUpperCase()),
  digits: (text, random) =>
    text.replace(/\d/gu, (digit) => (random() < 0.2 ? `${between(random, 0, 9)}` : digit)),
};

/** The ways to change bytes, by their names. */
export const BYTE_MUTATIONS: Readonly<Record<string, ByteMutation>> = {
  flip: (bytes, random) => {
    const flipped = Buffer.from(bytes);
    for (let left = between(random, 1, 12); left > 0 && bytes.length > 0; left--)
      flipped[between(random, 0, bytes.length - 1)] = between(random, 0, 255);
    return flipped;
  },
  charset: (bytes, random) =>
    iconv.encode(
      bytes.toString("utf8"),
      oneOf(random, ["utf-16le", "utf-16be", "windows-1252", "windows-1251", "gb18030", "koi8-r"]),
      { addBOM: random() < 0.5 },
    ),
  mojibake: (bytes) => Buffer.from(bytes.toString("latin1"), "utf8"),
  "cut-bytes": (bytes, random) => bytes.subarray(0, between(random, 0, bytes.length)),
  "bad-utf8": (bytes, random) => {
    const at = between(random, 0, bytes.length);
    const bad = Buffer.from(
      oneOf(random, ["ff", "c0af", "eda080", "f4908080", "e28", "80", "fe"]),
      "hex",
    );
    return Buffer.concat([bytes.subarray(0, at), bad, bytes.subarray(at)]);
  },
};

const fileSafe = (piece: string): string =>
  piece.toWellFormed().replace(/[/\0]/gu, "").slice(0, 20);

/** The ways to change a path, by their names. */
export const PATH_MUTATIONS: Readonly<Record<string, PathMutation>> = {
  "as-markdown": (path) => path.replace(/\.\w+$/u, ".md"),
  "as-text": (path) => path.replace(/\.\w+$/u, ".txt"),
  "name-fragment": (path, random) => `${fileSafe(oneOf(random, FRAGMENTS))}${path}`,
  folder: (path, random) =>
    `${oneOf(random, ["2019/06/14", "2018", "wire", "<b>", "a & b", "'", "%2e%2e", "=1+1", "‮x"])}/${path}`,
  day: (path, random) =>
    `20${between(random, 10, 99)}-${between(random, 10, 13)}-${between(random, 10, 32)}-${path}`,
};
