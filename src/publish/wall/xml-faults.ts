import { isFollowable } from "./addresses.ts";
import type { Allowed } from "./allowance.ts";
import { faultAt, type PageFault } from "./page-fault.ts";
import {
  ANY,
  behind,
  isInTurn,
  type Memory,
  newMemory,
  outside,
  type Place,
  type Way,
  within,
} from "./place.ts";
import { doubled, type Tag } from "./read-tag.ts";
import { type Check, shapeOf } from "./shape.ts";
import { signFault } from "./signs.ts";
import { walk } from "./walk.ts";

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

/** One whole element, and within it whatever flows. */
const OUTSIDE: Allowed = { holds: "parts", must: [ANY], attributes: [] };
const ELEMENT: Allowed = { holds: "any", attributes: [] };

/** What is wrong with an XML file: whole, legal characters, no other markup than elements of the table. A memory makes no difference but to the cost. */
export function xmlFaults(content: string, memory: Memory = newMemory()): readonly PageFault[] {
  const sign = signFault(content);
  if (sign) return [sign];
  if (!content.startsWith(DECLARATION)) return [faultAt(content, 0, 40, DECLARATION)];
  return walk(content, DECLARATION.length, "", outside(memory, "xml", OUTSIDE), enter);
}

function enter(tag: Tag, place: Place): Way | string {
  const fault = tagFault(tag);
  if (fault !== null) return fault;
  if (!isInTurn(place, tag.name)) return "one whole element";
  const shape = shapeOf(tag, checkOf);
  return tag.empty
    ? { shape, to: behind(place, tag.name) }
    : { shape, to: within(place, tag.name, ELEMENT) };
}

function tagFault(tag: Tag): string | null {
  const allowed = Object.hasOwn(XML_ELEMENTS, tag.name) ? XML_ELEMENTS[tag.name] : undefined;
  if (allowed === undefined) return "an element of the table";
  if (doubled(tag) !== null) return "each attribute once";
  return tag.attributes.every(
    ([name, value]) => allowed.includes(name) && value !== null && checkOf(name)(value, ""),
  )
    ? null
    : "an attribute of the table";
}

const checkOf = (name: string): Check => (LINKS.includes(name) ? isFollowable : () => true);
