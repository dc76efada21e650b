/** Text that may stand in a page as it is. Made only here, by `html` and by `trusted`. */
class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

export type { Html };

/** What may stand in a hole of an `html` template. `null` and `false` leave nothing behind. */
export type Child = Html | string | number | null | false | readonly Child[];

/** Builds HTML (or XML) from a template. Whatever is not `Html` is escaped; holes in attributes stand between quotes. */
export function html(strings: TemplateStringsArray, ...children: readonly Child[]): Html {
  let text = strings[0] ?? "";
  // By number: an iterator would cost as much as all the rest.
  for (let at = 0; at < children.length; at += 1)
    text += render(children[at] ?? null) + (strings[at + 1] ?? "");
  return new Html(text);
}

/** Vouches for markup made elsewhere. Every call is a place to review. */
export const trusted = (markup: string): Html => new Html(markup);

function render(child: Child): string {
  if (child === null || child === false) return "";
  if (typeof child === "string") return SPECIAL.test(child) ? escaped(child) : child;
  if (typeof child === "number") return String(child);
  return child instanceof Html ? child.toString() : renderAll(child);
}

function renderAll(children: readonly Child[]): string {
  let text = "";
  for (const child of children) text += render(child);
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What does not stand in a page as it is: the five signs of markup, control characters besides tab and line ends, U+FFFE, U+FFFF, and every half of a character. */
const SPECIAL = /[^\t\n\r !#-%(-;=?-~\u00a0-\ud7ff\ue000-\ufffd]/;
const EACH_SPECIAL = /[&<>"'\ufffe\uffff]|[^\P{Cc}\t\n\r]/gu;
const HALF_CHARACTER = /\p{Cs}/gu;

/** Two halves that are a whole character stay; all else that no page has is dropped. */
const escaped = (text: string): string =>
  (text.isWellFormed() ? text : text.replace(HALF_CHARACTER, "")).replace(
    EACH_SPECIAL,
    (char) => ENTITIES[char] ?? "",
  );
