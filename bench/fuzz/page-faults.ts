import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { HARMLESS } from "./harmless.ts";
import { linkFault } from "./link-faults.ts";
import { treeFaults } from "./tree-faults.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that a page has once, no more and no less. */
const ONCE = ["html", "head", "body", "title", "main", "h1"];

/** What a parser says of characters, and of references to them: a reader sees another sign, and nothing is markup. */
const NO_FAULT = /^(?:noncharacter|control-character)-in-input-stream$|character-reference/u;

const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);

/** The elements below a node, in the order of the document. */
export function elementsOf(node: Node): readonly Element[] {
  const found: Element[] = [];
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if ("tagName" in next) found.push(next);
    if ("content" in next) open.push(next.content);
    for (const child of childrenOf(next).toReversed()) open.push(child);
  }
  return found;
}

/** What a page holds that no page of ours should, seen as a browser sees it: its markup is parsed anew, and nothing is known of how it was made. */
export function pageFaults(address: string, page: string): readonly string[] {
  const faults: string[] = [];
  const document = parse(page, {
    scriptingEnabled: false,
    onParseError: ({ code, startOffset }) => {
      if (!NO_FAULT.test(code)) faults.push(`${code} near ${excerptAt(page, startOffset)}`);
    },
  });
  const elements = elementsOf(document);
  return [
    ...faults,
    ...elements.flatMap((element) => elementFaults(address, element)),
    ...countFaults(elements),
    ...treeFaults(page, elements),
    ...repeatedIds(elements),
    ...document.childNodes.flatMap((node) =>
      node.nodeName === "#comment" ? ["a comment beside the page"] : [],
    ),
  ];
}

const excerptAt = (page: string, at: number): string =>
  JSON.stringify(page.slice(Math.max(0, at - 40), at + 20));

/** Of drawings a page has shapes alone: a link or a script within one is another thing than beside it. */
const DRAWN = new Set(["svg", "path"]);
const PAGE = "http://www.w3.org/1999/xhtml";

function elementFaults(address: string, element: Element): readonly string[] {
  const { tagName, attrs, namespaceURI } = element;
  const allowed = HARMLESS[tagName];
  if (namespaceURI !== PAGE && !DRAWN.has(tagName)) return [`<${tagName}> in a drawing`];
  if (!allowed || (tagName === "script" && address !== "search.html" && !isData(element)))
    return [`<${tagName}>`];
  return attrs.flatMap(({ name, value }) => {
    if (!allowed.includes(name)) return [`<${tagName} ${name}>`];
    const fault = linkFault(address, tagName, name, value);
    return fault === null ? [] : [`<${tagName} ${name}="${value.slice(0, 80)}">: ${fault}`];
  });
}

/** True for a script that says of itself that it is data, and is. */
function isData({ attrs, childNodes: [words] }: Element): boolean {
  if (attrs.length !== 1 || !words || !("value" in words)) return false;
  try {
    return typeof JSON.parse(words.value) === "object";
  } catch {
    return false;
  }
}

/** Those elements that frame a page, once each. */
function countFaults(elements: readonly Element[]): readonly string[] {
  const seen = counted(elements.map(({ tagName }) => tagName));
  return ONCE.filter((name) => seen.get(name) !== 1).map(
    (name) => `<${name}> is there ${seen.get(name) ?? 0} times`,
  );
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return times;
}

function repeatedIds(elements: readonly Element[]): readonly string[] {
  const ids = elements.flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === "id").map(({ value }) => value),
  );
  return [...counted(ids)].filter(([, times]) => times > 1).map(([id]) => `id="${id}" twice`);
}

/** The words that a reader sees on a page, each piece of text on lines of its own. */
export function shownText(page: string): string {
  const texts: string[] = [];
  const open: Node[] = [parse(page)];
  for (let next = open.pop(); next; next = open.pop()) {
    if ("value" in next) texts.push(next.value);
    for (const child of childrenOf(next).toReversed()) open.push(child);
  }
  return texts.join("\n");
}
