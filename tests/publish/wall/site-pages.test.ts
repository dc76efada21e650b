import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { beforeAll, describe, expect, test } from "vitest";
import type { DrawnPage } from "../../../src/publish/eleventy.ts";
import { ELEMENTS, VALUES } from "../../../src/publish/wall/allowed.ts";
import { pageFaults, wall } from "../../../src/publish/wall/page-faults.ts";
import { readTag, type Tag } from "../../../src/publish/wall/read-tag.ts";
import { XML_ELEMENTS } from "../../../src/publish/wall/xml-faults.ts";
import { sitePages } from "./site-pages.ts";

let pages: readonly DrawnPage[] = [];
beforeAll(async () => {
  pages = await sitePages();
}, 120_000);

const ofKind = (ending: string): readonly DrawnPage[] =>
  pages.filter(({ address }) => address.endsWith(ending));

/** The start tags of a page or feed, cut as the wall cuts them. */
const tagsOf = ({ content }: DrawnPage): readonly Tag[] =>
  [...content.matchAll(/<[a-z][^>]*>/gu)].flatMap(([source]) => readTag(source) ?? []);

test("every page of ours passes, alone and with a wall that has seen the others", () => {
  const remembering = wall();
  for (const { address, content } of pages) {
    expect(pageFaults(address, content), address).toEqual([]);
    expect(remembering(address, content), address).toEqual([]);
  }
});

test("a wall that has seen all pages finds in a broken one what a wall finds that has seen none", () => {
  const remembering = wall();
  for (const { address, content } of pages) remembering(address, content);
  const bits = ["<b>", "</p>", '"', "&", '" hidden="', "javascript:", "\u0000", "<", ">", "/"];
  const marks = ["<", '"', ">", '="', "</", '">'];
  let refused = 0;
  for (const [at, { address, content }] of [...ofKind(".html"), ...ofKind(".xml")].entries()) {
    const mark = marks[at % marks.length] ?? "";
    const place = content.indexOf(mark, (content.length * (at % 7)) / 7) + mark.length;
    const broken = content.slice(0, place) + (bits[at % bits.length] ?? "") + content.slice(place);
    const faults = pageFaults(address, broken);
    expect(remembering(address, broken), `${address} ${place}`).toEqual(faults);
    refused += faults.length;
  }
  expect(refused).toBeGreaterThan(100);
}, 60_000);

describe("the table allows nothing that no page has", () => {
  test("elements and their attributes", () => {
    const used = new Set<string>();
    for (const tag of ofKind(".html").flatMap(tagsOf)) {
      used.add(tag.name);
      for (const [name] of tag.attributes) used.add(`${tag.name} ${name}`);
    }
    const allowed = Object.entries(ELEMENTS).flatMap(([name, { attributes }]) => [
      name,
      ...attributes.map((attribute) => `${name} ${attribute}`),
    ]);
    expect(allowed.filter((entry) => !used.has(entry))).toEqual([]);
  });

  test("words of attributes", () => {
    const used = new Set(
      ofKind(".html")
        .flatMap(tagsOf)
        .flatMap(({ attributes }) => attributes.map(([name, value]) => `${name}=${value}`)),
    );
    const allowed = Object.entries(VALUES).flatMap(([name, value]) =>
      typeof value === "string" ? [] : value.map((word) => `${name}=${word}`),
    );
    expect(allowed.filter((entry) => !used.has(entry))).toEqual([]);
  });

  test("elements and attributes of XML", () => {
    const used = new Set(ofKind(".xml").flatMap(namesOfXml));
    const allowed = Object.entries(XML_ELEMENTS).flatMap(([name, attributes]) => [
      name,
      ...attributes.map((attribute) => `${name} ${attribute}`),
    ]);
    expect(allowed.filter((entry) => !used.has(entry))).toEqual([]);
  });
});

const namesOfXml = (page: DrawnPage): readonly string[] =>
  tagsOf(page).flatMap((tag) => [
    tag.name,
    ...tag.attributes.map(([name]) => `${tag.name} ${name}`),
  ]);

const SIGNS: Readonly<Record<string, string>> = {
  ...{ "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" },
};

const ours = ({ name, attributes }: Tag): string =>
  shown(
    name,
    attributes.map(([each, value]) => [
      each,
      (value ?? "").replace(/&[^;]*;/gu, (reference) => SIGNS[reference] ?? reference),
    ]),
  );

const shown = (name: string, attributes: readonly (readonly [string, string])[]): string =>
  [name, ...attributes.map(([each, value]) => `${each}=${JSON.stringify(value)}`)].join(" ");

function* theirs(node: DefaultTreeAdapterTypes.ParentNode): Generator<string> {
  for (const child of node.childNodes)
    if (defaultTreeAdapter.isElementNode(child)) {
      const attributes = child.attrs.map(({ name, value }) => [name, value] as const);
      yield shown(child.tagName, attributes);
      yield* theirs(child);
    }
}

test("a parser of the whole standard sees the same elements and attributes in every page, in the same order", () => {
  expect(ofKind(".html").length).toBeGreaterThan(200);
  for (const page of ofKind(".html")) {
    const parsed = parse(page.content, { scriptingEnabled: false });
    expect([...theirs(parsed)], page.address).toEqual(tagsOf(page).map(ours));
  }
}, 60_000);
