import matter from "gray-matter";
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from "yaml";
import type { FrontMatterField } from "../article.ts";
import { flatFields } from "./flat-fields.ts";
import {
  MAX_FRONT_MATTER_CHARACTERS,
  MAX_FRONT_MATTER_DEPTH,
  MAX_FRONT_MATTER_LINES,
  MAX_FRONT_MATTER_VALUES,
} from "./limits.ts";

/** The keys that a text may use. A block with none of them is no front matter. */
export const FRONT_MATTER_KEYS: readonly string[] = [
  "title",
  "date",
  "updated",
  "source",
  "byline",
  "topics",
  "tags",
  "language",
  "place",
  "format",
];

export type FrontMatter =
  | { readonly kind: "none" }
  /** A block whose engine would be code (`---js`), or one that does not parse. */
  | { readonly kind: "refused"; readonly why: string }
  | {
      readonly kind: "fields";
      readonly fields: readonly FrontMatterField[];
      readonly lines: number;
    };

const refuse = (): never => {
  throw new Error("only YAML is read");
};

/** gray-matter evaluates code by default; here it only ever sees a block that is YAML, through a parser that keeps all values as text. */
const ENGINES = {
  yaml: (block: string): object => ({ fields: flatFields(block) ?? parseFields(block) }),
  js: refuse,
  javascript: refuse,
  json: refuse,
  coffee: refuse,
  coffeescript: refuse,
  cson: refuse,
  toml: refuse,
};

/** Reads the block between a first line `---` and a closing one within the limit. */
export function readFrontMatter(lines: readonly string[]): FrontMatter {
  const first = lines[0] ?? "";
  if (/^---[\w-]+\s*$/u.test(first) && !/^-+\s*$/u.test(first))
    return { kind: "refused", why: `Expected \`---\`, found \`${first.trim().slice(0, 40)}\`` };
  if (first.trimEnd() !== "---") return { kind: "none" };
  const close = lines.slice(1, MAX_FRONT_MATTER_LINES + 2).findIndex(isFence) + 1;
  if (close === 0) return unclosed(lines);
  const block = lines.slice(1, close).map((line) => line.trimEnd());
  return fieldsOf(block.join("\n"), close + 1);
}

const isFence = (line: string): boolean => line.trimEnd() === "---";

// title: …
const KNOWN_KEY = new RegExp(`^(?:${FRONT_MATTER_KEYS.join("|")})\\s*:`, "u");

/** What begins as a block, and does not end within the limit: a block all the same where it says one of our keys. */
function unclosed(lines: readonly string[]): FrontMatter {
  if (!lines.slice(1, MAX_FRONT_MATTER_LINES + 1).some((line) => KNOWN_KEY.test(line)))
    return { kind: "none" };
  const at = lines.slice(1).findIndex(isFence);
  const found = at < 0 ? "none" : `one on line ${at + 2}`;
  return {
    kind: "refused",
    why: `Expected the closing \`---\` of the front matter after at most ${MAX_FRONT_MATTER_LINES} lines, found ${found}`,
  };
}

/** Why a block costs too much to be read, or `null`. */
function tooLarge(block: string): string | null {
  if (block.length > MAX_FRONT_MATTER_CHARACTERS)
    return `Expected front matter of at most ${MAX_FRONT_MATTER_CHARACTERS} characters, found ${block.length}`;
  const depth = depthOf(block);
  return depth > MAX_FRONT_MATTER_DEPTH
    ? `Expected front matter nested at most ${MAX_FRONT_MATTER_DEPTH} deep, found ${depth}`
    : null;
}

const STEP: Readonly<Record<string, number>> = { "[": 1, "{": 1, "]": -1, "}": -1 };

/** How many brackets are open at once. Those in quoted values count too: no honest block has so many. */
function depthOf(block: string): number {
  let [open, most] = [0, 0];
  for (const [bracket] of block.matchAll(/[[\]{}]/gu)) {
    open = Math.max(0, open + (STEP[bracket] ?? 0));
    most = Math.max(most, open);
  }
  return most;
}

function fieldsOf(block: string, lines: number): FrontMatter {
  const why = tooLarge(block);
  if (why !== null) return { kind: "refused", why };
  try {
    const { data } = matter(`---\n${block}\n---\n`, { language: "yaml", engines: ENGINES });
    const fields: readonly FrontMatterField[] = data.fields ?? [];
    const values = fields.reduce((sum, field) => sum + field.values.length, 0);
    if (values > MAX_FRONT_MATTER_VALUES)
      return {
        kind: "refused",
        why: `Expected front matter with at most ${MAX_FRONT_MATTER_VALUES} values, found ${values}`,
      };
    const known = fields.some(({ key }) => FRONT_MATTER_KEYS.includes(key));
    return known ? { kind: "fields", fields, lines } : { kind: "none" };
  } catch (cause) {
    const why = cause instanceof Error ? (cause.message.split("\n")[0] ?? "") : "";
    return { kind: "refused", why: `Expected a YAML mapping, found one with a fault: ${why}` };
  }
}

/** The entries of a YAML mapping; every scalar stays text. Throws where the block is none, or uses aliases. */
export function parseFields(block: string): readonly FrontMatterField[] {
  const counter = new LineCounter();
  const document = parseDocument(block, { schema: "failsafe", lineCounter: counter });
  // A warning is a tag that YAML does not know, such as `!!js/function`.
  const fault = document.errors[0] ?? document.warnings[0];
  if (fault) throw new Error(fault.message);
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor) throw new Error("anchors and aliases are not read");
    },
  });
  if (!isMap(document.contents)) throw new Error("no mapping");
  return document.contents.items.map(({ key, value }) => ({
    key: isScalar(key) ? String(key.value) : "",
    values: textsOf(value),
    // gray-matter hands over the block with the line end of the fence before it, so lines count as in the file.
    line: isScalar(key) ? counter.linePos(key.range?.[0] ?? 0).line : 1,
  }));
}

function textsOf(value: unknown): readonly string[] {
  if (isSeq(value)) return value.items.flatMap(textsOf);
  return isScalar(value) ? [String(value.value ?? "").trim()].filter((text) => text !== "") : [];
}
