import { isJson } from "./data-faults.ts";
import { behind, type Place, type Way } from "./place.ts";
import { readTag, type Tag } from "./read-tag.ts";
import { fixed, joined } from "./shape.ts";

/** What a language of markup says of a start tag: the way through it from a place, on the page at this address; or, as text, what was expected. */
export type Enter = (tag: Tag, place: Place, address: string) => Way | string;

/** A way that was found on a page, and where it ends there. */
interface Found extends Way {
  readonly end: number;
}

/** Where a page is read. */
export interface Reading {
  readonly content: string;
  readonly address: string;
  readonly enter: Enter;
  place: Place;
  /** Up to where the page was read. */
  at: number;
}

/** So many tags at most are one way. */
const MOST_TAGS = 40;

const SLASH = "/".charCodeAt(0);
const BLANKS = /[ \n]*/y;

/** Reads the tags that stand side by side, up to the next words. Told is what is wrong with the first; a fault of another is found when its turn comes. */
export function readWay(reading: Reading, from: number): Found | string {
  let way = readTagAt(reading, from, reading.place);
  for (let tags = 1; typeof way !== "string" && tags < MOST_TAGS; tags += 1) {
    const longer = withNext(reading, way);
    if (longer === null) break;
    way = longer;
  }
  return way;
}

function withNext(reading: Reading, { shape, to, end }: Found): Found | null {
  BLANKS.lastIndex = end;
  const blanks = BLANKS.exec(reading.content)?.[0] ?? "";
  const from = end + blanks.length;
  if (!reading.content.startsWith("<", from) || wordsFault(to, blanks) !== null) return null;
  const next = readTagAt(reading, from, to);
  return typeof next === "string"
    ? null
    : { ...next, shape: joined([shape, fixed(blanks), next.shape]) };
}

/** What is wrong with words at a place: there are none between parts, none at all in a script, and JSON in one that is data. */
export function wordsFault({ isBare, allowed }: Place, words: string): string | null {
  if (allowed.holds === "data") return isJson(words) ? null : "JSON";
  if (!isBare || words === "") return null;
  if (allowed.holds === "nothing") return "no words in a script";
  return words.trim() === "" ? null : "no text here";
}

function readTagAt(reading: Reading, from: number, place: Place): Found | string {
  const { content, address, enter } = reading;
  if (content.charCodeAt(from + 1) === SLASH) return readEnd(content, from, place);
  const end = content.indexOf(">", from) + 1;
  const tag = end === 0 ? null : readTag(content.slice(from, end));
  if (tag === null || tag.end) return "a tag such as <p>";
  const way = enter(tag, place, address);
  return typeof way === "string" ? way : { ...way, end };
}

function readEnd(content: string, from: number, place: Place): Found | string {
  const { outer, name } = place;
  const tag = `</${name}>`;
  if (outer === null || !content.startsWith(tag, from)) return "the end of what was opened last";
  return missing(place) ?? { shape: fixed(tag), to: behind(outer, name), end: from + tag.length };
}

/** What has to stand at a place and does not, when the element ends. */
export const missing = ({ must, had }: Place): string | null =>
  had < must.length ? `a whole page, with ${must[had]}` : null;
