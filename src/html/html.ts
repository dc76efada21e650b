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
  for (const [at, child] of children.entries()) text += render(child) + (strings[at + 1] ?? "");
  return new Html(text);
}

/** Vouches for markup made elsewhere. Every call is a place to review. */
export const trusted = (markup: string): Html => new Html(markup);

function render(child: Child): string {
  if (child === null || child === false) return "";
  if (child instanceof Html) return child.toString();
  if (typeof child === "object") return child.map(render).join("");
  return escapeText(String(child));
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What is escaped; and what no page has: control characters besides tab and line ends, U+FFFE and U+FFFF. */
const SPECIAL = /[&<>"'\ufffe\uffff]|[^\P{Cc}\t\n\r]/gu;
const HALF_CHARACTER = /\p{Cs}/gu;

const escapeText = (text: string): string =>
  // To look for halves in the same pass would cost five times as much wherever letters are not Latin.
  (text.isWellFormed() ? text : text.replace(HALF_CHARACTER, "")).replace(
    SPECIAL,
    (char) => ENTITIES[char] ?? "",
  );
