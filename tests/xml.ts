/** An element of an XML document. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text that stands directly in it. */
  readonly text: string;
}

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';
const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const REFERENCE = /&(?:amp|lt|gt|quot|#39);/gu;
const ATTRIBUTE = /\s+([\w:]+)="([^"<]*)"/gu;
const PIECE =
  /<(?<end>\/?)(?<name>[\w:]+)(?<attributes>(?:\s+[\w:]+="[^"<]*")*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gu;

/** Reads XML as strictly as the standard asks, as far as our files use it: elements, attributes, text. Throws where a parser would. */
export function parseXml(document: string): Element {
  if (!document.startsWith(DECLARATION)) throw new Error("Expected an XML declaration");
  if (!CHARACTERS.test(document)) throw new Error("Expected only characters that XML allows");
  const source = document.slice(DECLARATION.length);
  const pieces = [...source.matchAll(PIECE)];
  if (pieces.map(([piece]) => piece).join("") !== source) throw new Error("Expected tags and text");
  const { children, text } = contentOf("", pieces.values());
  const [root, ...more] = children;
  if (!root || more.length > 0 || text.trim() !== "") throw new Error("Expected one element");
  return root;
}

type Pieces = Iterator<RegExpExecArray>;

function contentOf(name: string, pieces: Pieces): Pick<Element, "children" | "text"> {
  const children: Element[] = [];
  let text = "";
  for (let next = pieces.next(); !next.done; next = pieces.next()) {
    const piece = next.value.groups ?? {};
    if (piece.end === "/") {
      expectEnd(name, piece.name);
      return { children, text };
    }
    if (piece.text === undefined) children.push(elementOf(piece, pieces));
    else text += unescaped(piece.text);
  }
  expectEnd(name, "");
  return { children, text };
}

function expectEnd(name: string, found = ""): void {
  if (name !== found) throw new Error(`Expected the end of <${name}>, found that of <${found}>`);
}

const elementOf = (
  { name = "", attributes = "", empty }: Readonly<Record<string, string>>,
  pieces: Pieces,
): Element => ({
  name,
  attributes: attributesOf(attributes),
  ...(empty === "/" ? { children: [], text: "" } : contentOf(name, pieces)),
});

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", value = ""] of source.matchAll(ATTRIBUTE)) {
    if (name in attributes) throw new Error(`Expected ${name} once`);
    attributes[name] = unescaped(value);
  }
  return attributes;
}

const SIGNS: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** Text as it was before it was escaped. */
export function unescaped(text: string): string {
  if (text.replace(REFERENCE, "").includes("&")) throw new Error(`Expected no bare & in ${text}`);
  return text.replace(REFERENCE, (reference) => SIGNS[reference] ?? "");
}
