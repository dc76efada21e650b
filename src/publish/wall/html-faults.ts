import { faultAt, type PageFault } from "./page-fault.ts";
import { type Known, readElement } from "./read-element.ts";
import type { Tag } from "./read-tag.ts";
import { signFault } from "./signs.ts";
import { saysPolicy, tagFaultOn } from "./tag-fault.ts";

/** The start tags that one run has seen: most tags of an archive are the same. */
export type TagMemory = Map<string, Known>;

/** Beyond so many, tags are read anew: those that are left do not come back. */
const MOST_REMEMBERED = 20_000;

/** Where a page is read. */
interface Reading {
  readonly address: string;
  readonly content: string;
  readonly memory: TagMemory;
  /** What is open, the innermost last. */
  readonly open: Known[];
  /** The innermost; `null` outside of all. */
  inner: Known | null;
  /** Up to where the page was read. */
  at: number;
  /** How many of the three outermost elements began. */
  outermost: number;
  hasPolicy: boolean;
}

const DOCTYPE = "<!doctype html>";
const OUTERMOST = ["html", "head", "body"];
const SLASH = "/".charCodeAt(0);
const CLOSE = ">".charCodeAt(0);

/** What is wrong with an HTML page: only what all readers take in the same way, and only elements of the table. The first fault is told; what follows one cannot be known. */
export function htmlFaults(
  content: string,
  address: string,
  memory: TagMemory = new Map(),
  see: (tag: Tag) => void = () => {},
): readonly PageFault[] {
  const sign = signFault(content);
  if (sign) return [sign];
  if (!content.startsWith(DOCTYPE)) return [faultAt(content, 0, DOCTYPE.length, DOCTYPE)];
  const [open, at] = [[], DOCTYPE.length];
  const reading: Reading = {
    ...{ address, content, memory, open, inner: null, at, outermost: 0, hasPolicy: false },
  };
  for (let from = content.indexOf("<", at); from >= 0; from = content.indexOf("<", reading.at)) {
    const fault = textFault(reading, from) ?? tagStep(reading, from, see);
    if (fault !== null)
      return [faultAt(content, from, content.indexOf(">", from) + 1 || content.length, fault)];
  }
  const fault = textFault(reading, content.length) ?? endFault(reading);
  return fault === null ? [] : [faultAt(content, reading.at, content.length, fault)];
}

/** The text before a tag: none but blanks between parts, none at all in a script. */
function textFault({ content, at, inner }: Reading, to: number): string | null {
  if (at === to || (inner !== null && !inner.isBare)) return null;
  if (inner?.tag.name === "script") return "no words in a script";
  return content.slice(at, to).trim() === "" ? null : "no text here";
}

/** Takes one tag. */
function tagStep(reading: Reading, from: number, see: (tag: Tag) => void): string | null {
  const { content } = reading;
  if (content.charCodeAt(from + 1) === SLASH) return endStep(reading, from + 2);
  const to = content.indexOf(">", from) + 1;
  const known = to === 0 ? null : recall(content.slice(from, to), reading.memory);
  if (known === null) return "a tag such as <p>";
  reading.at = to;
  const fault = startFault(reading, known);
  if (fault !== null) return fault;
  see(known.tag);
  if (known.allowed.holds === "void") return null;
  reading.open.push(known);
  reading.inner = known;
  return null;
}

function endStep(reading: Reading, from: number): string | null {
  const { content, inner, open } = reading;
  const end = inner === null ? from : from + inner.tag.name.length;
  const isIts = inner !== null && content.startsWith(inner.tag.name, from);
  if (!isIts || content.charCodeAt(end) !== CLOSE) return "the end of what was opened last";
  reading.at = end + 1;
  open.pop();
  reading.inner = open.at(-1) ?? null;
  return null;
}

function recall(source: string, memory: TagMemory): Known | null {
  const known = memory.get(source);
  if (known !== undefined) return known;
  const read = readElement(source);
  if (read !== null && memory.size < MOST_REMEMBERED) memory.set(source, read);
  return read;
}

function startFault(reading: Reading, known: Known): string | null {
  if (known.fault !== null) return known.fault;
  if (!fits(reading, known)) return "an element that may stand here";
  if (!known.onPage) return null;
  if (saysPolicy(known.tag)) reading.hasPolicy = true;
  return tagFaultOn(reading.address, known.tag);
}

function fits(reading: Reading, { tag, allowed }: Known): boolean {
  const { inner, open } = reading;
  if (allowed.once && open.some((each) => each.tag.name === tag.name)) return false;
  if (allowed.in) return allowed.in.includes(inner?.tag.name ?? "") && isInTurn(reading, tag.name);
  const holds = inner?.allowed.holds;
  if (holds === "any") return true;
  if (holds === "phrases") return allowed.phrase === true;
  return allowed.also !== undefined && allowed.also === inner?.tag.name;
}

/** `html`, `head` and `body` come once each, in this order. */
function isInTurn(reading: Reading, name: string): boolean {
  if (!OUTERMOST.includes(name)) return true;
  reading.outermost += 1;
  return OUTERMOST[reading.outermost - 1] === name;
}

const endFault = ({ inner, outermost, hasPolicy }: Reading): string | null => {
  if (inner !== null) return `the end of <${inner.tag.name}>`;
  if (outermost < OUTERMOST.length) return "a whole page";
  return hasPolicy ? null : "a policy of the page";
};
