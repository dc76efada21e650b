import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

/** What Zotero saves of a page. */
export interface SavedItem {
  readonly type: string;
  readonly title: string | null;
  readonly publication: string | null;
  readonly date: string | null;
  readonly creators: readonly string[];
  readonly tags: readonly string[];
  readonly language: string | null;
  readonly section: string | null;
  readonly abstract: string | null;
  readonly rights: string | null;
  readonly url: string | null;
}

/** The prefixes that it knows before a page explains any. */
const KNOWN: Readonly<Record<string, string>> = {
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  z: "http://www.zotero.org/namespaces/export#",
  og: "http://ogp.me/ns#",
  article: "http://ogp.me/ns/article#",
};

const BYLINES = /(?:^|\s)(?:\S*byline\S*|vcard)(?:\s|$)/iu;

/** Reads a page by the rules of Zotero's translator “Embedded Metadata”, in its order of preference: what programs, not people, are told of it. */
export function savedByZotero(page: string): SavedItem {
  const elements = [...elementsOf(parse(page, { scriptingEnabled: false }))];
  const told = statementsOf(elements);
  const all = (...names: readonly string[]): readonly string[] =>
    names.map((name) => told.get(name)).find((values) => values !== undefined) ?? [];
  const first = (...names: readonly string[]): string | null => all(...names)[0] ?? null;
  const creators = all("dc:creator", "dcterms:creator");
  return {
    type: first("z:itemType") ?? "webpage",
    title: first("dc:title", "dcterms:title", "og:title"),
    publication: first("dc:source", "dcterms:source", "og:site_name"),
    date:
      first("dcterms:issued", "dc:date", "dcterms:date", "article:published_time") ??
      valuesOf(elements, "time", "datetime")[0] ??
      null,
    creators: creators.length > 0 ? creators : bylinesIn(elements),
    tags: all("dc:subject", "dcterms:subject"),
    language: first("dc:language", "dcterms:language"),
    section: first("article:section"),
    abstract: first("og:description"),
    rights: first("dc:rights", "dcterms:rights"),
    url: first("og:url"),
  };
}

/** What the head tells, by prefix and name. A prefix counts by the address that it stands for. */
function statementsOf(elements: readonly Element[]): ReadonlyMap<string, readonly string[]> {
  const explained = elements.flatMap((element) => {
    const prefix = /^schema\.([a-zA-Z]+)/u.exec(attributeOf(element, "rel") ?? "")?.[1];
    return prefix ? [[prefix.toLowerCase(), attributeOf(element, "href") ?? ""] as const] : [];
  });
  const prefixes = { ...KNOWN, ...Object.fromEntries(explained) };
  const told = new Map<string, readonly string[]>();
  for (const element of elements.filter(({ tagName }) => tagName === "meta")) {
    const name = attributeOf(element, "name") ?? attributeOf(element, "property") ?? "";
    const [, prefix = "", property = ""] = /^([a-zA-Z]+)[.:_](.+)$/u.exec(name) ?? [];
    const space = Object.keys(KNOWN).find((each) => KNOWN[each] === prefixes[prefix]);
    const key = `${space}:${property}`;
    if (space) told.set(key, [...(told.get(key) ?? []), attributeOf(element, "content") ?? ""]);
  }
  return told;
}

/** Where no creator is told, it takes what stands in a byline. */
const bylinesIn = (elements: readonly Element[]): readonly string[] =>
  valuesOf(elements, null, "class").filter((names) => BYLINES.test(names));

const valuesOf = (
  elements: readonly Element[],
  tag: string | null,
  attribute: string,
): readonly string[] =>
  elements
    .filter(({ tagName }) => tag === null || tagName === tag)
    .flatMap((element) => attributeOf(element, attribute) ?? []);

const attributeOf = ({ attrs }: Element, wanted: string): string | null =>
  attrs.find(({ name }) => name === wanted)?.value ?? null;

function* elementsOf(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes)
    if (defaultTreeAdapter.isElementNode(child)) {
      yield child;
      yield* elementsOf(child);
    }
}
