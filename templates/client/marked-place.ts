import type { Part } from "../../src/search/found.ts";

/** Up to three words, the first marked place with the ending that a browser takes for a part of it, and up to three words behind; all of one block, as a browser wants it. `\ue000` and `\ue001` stand around what is marked; no text uses them. */
const PLACE =
  /(?<before>(?:[^\s…\ue000]+ +){0,2}[^\s…\ue000]* *)(?<words>(?: *\ue000[^\ue001]+\ue001)+(?:['’]\p{L}+)?)(?<after>(?: *[^\s…\ue000]+){0,3})/u;

/** The end of an address that leads to the first marked words of a passage and not to the same words elsewhere on the page: a text fragment, with the words before them or else those behind. Empty where nothing is marked. */
export function markedPlace(parts: readonly Part[]): string {
  const text = parts.map(({ text, marked }) => (marked ? `\ue000${text}\ue001` : text)).join("");
  const { before, words, after } = PLACE.exec(text)?.groups ?? {};
  if (!words) return "";
  const start = before?.trim() ? `${encoded(before)}-,` : "";
  const end = after && start === "" ? `,-${encoded(after)}` : "";
  return `#:~:text=${start}${encoded(words)}${end}`;
}

/** In a text fragment `-` and `,` have a meaning. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/[\ue000\ue001]/gu, "").trim()).replaceAll("-", "%2D");
