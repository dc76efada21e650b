import { isFollowable } from "./addresses.ts";
import { faultAt, type PageFault } from "./page-fault.ts";
import { doubled, readTag, type Tag } from "./read-tag.ts";
import { signFault } from "./signs.ts";

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';

/** Every element of our feeds, sitemaps and lists of feeds, and its attributes. */
export const XML_ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  ...{ author: [], body: [], category: ["label", "term"], entry: ["xml:lang"] },
  ...{ feed: ["xml:lang", "xmlns"], head: [], id: [], link: ["href", "rel", "type"], loc: [] },
  ...{
    name: [],
    opml: ["version"],
    published: [],
    rights: [],
    sitemap: [],
    sitemapindex: ["xmlns"],
  },
  outline: ["htmlUrl", "text", "title", "type", "xmlUrl"],
  ...{ summary: [], title: [], updated: [], url: [], urlset: ["xmlns"] },
};

const LINKS: readonly string[] = ["href", "htmlUrl", "xmlUrl"];

/** Where a file is read. */
interface Reading {
  readonly content: string;
  readonly open: string[];
  at: number;
  roots: number;
}

/** What is wrong with an XML file: whole, legal characters, no other markup than elements of the table. */
export function xmlFaults(content: string): readonly PageFault[] {
  const sign = signFault(content);
  if (sign) return [sign];
  if (!content.startsWith(DECLARATION)) return [faultAt(content, 0, 40, DECLARATION)];
  const reading: Reading = { content, open: [], at: DECLARATION.length, roots: 0 };
  for (let from = nextTag(reading); from >= 0; from = nextTag(reading)) {
    const to = content.indexOf(">", from) + 1 || content.length;
    const fault =
      outsideFault(reading, from) ?? stepFault(readTag(content.slice(from, to)), reading.open);
    if (fault !== null) return [faultAt(content, from, to, fault)];
    reading.at = to;
  }
  const fault = endFault(reading);
  return fault === null ? [] : [faultAt(content, reading.at, content.length, fault)];
}

const nextTag = ({ content, at }: Reading): number => content.indexOf("<", at);

const ONE = "one whole element";

/** What stands outside of all elements: blanks, and one element. */
function outsideFault(reading: Reading, from: number): string | null {
  if (reading.open.length > 0) return null;
  reading.roots += 1;
  return reading.roots > 1 || reading.content.slice(reading.at, from).trim() !== "" ? ONE : null;
}

const endFault = ({ content, open, at, roots }: Reading): string | null =>
  roots === 1 && open.length === 0 && content.slice(at).trim() === "" ? null : ONE;

function stepFault(tag: Tag | null, open: string[]): string | null {
  if (tag === null) return "a tag such as <entry>";
  if (tag.end) return open.pop() === tag.name ? null : "the end of what was opened last";
  const allowed = Object.hasOwn(XML_ELEMENTS, tag.name) ? XML_ELEMENTS[tag.name] : undefined;
  if (allowed === undefined) return "an element of the table";
  if (doubled(tag) !== null) return "each attribute once";
  if (!tag.empty) open.push(tag.name);
  return tag.attributes.every(([name, value]) => allowed.includes(name) && isRight(name, value))
    ? null
    : "an attribute of the table";
}

const isRight = (name: string, value: string | null): boolean =>
  value !== null && (!LINKS.includes(name) || isFollowable(value));
