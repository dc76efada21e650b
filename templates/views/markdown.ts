import { decodeHTML } from "entities";
import { Marked, type RendererObject, type TokensList } from "marked";
import { type Html, html, trusted } from "../../src/html/html.ts";

const SCHEMES = new Set(["http:", "https:", "mailto:"]);

/** A link that a reader may follow: http, https or mailto, whatever entities and blanks its scheme hides in; else `null`. */
function safeLink(written: string): string | null {
  let link = written;
  for (let decoded = decodeHTML(link); decoded !== link; decoded = decodeHTML(link)) link = decoded;
  try {
    const url = new URL(link.replace(/[\p{Cc}\s]/gu, ""));
    return SCHEMES.has(url.protocol) && url.username === "" && url.password === ""
      ? url.href
      : null;
  } catch {
    return null;
  }
}

/** What is drawn otherwise than marked does: raw HTML is shown as text, links are checked, pictures become links to them. */
const renderer: RendererObject = {
  html: ({ text }) => html`${text}`.toString(),
  link({ href, tokens }) {
    const text = this.parser.parseInline(tokens);
    const safe = safeLink(href);
    return safe === null
      ? text
      : html`<a href="${safe}" rel="nofollow noopener ugc">${trusted(text)}</a>`.toString();
  },
  image({ href, text }) {
    const safe = safeLink(href);
    const words = text || "picture";
    return safe === null
      ? html`[${words}]`.toString()
      : html`<a href="${safe}" rel="nofollow noopener ugc">[${words}]</a>`.toString();
  },
  heading({ tokens, depth }) {
    return `<h${depth}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
  },
  code: ({ text }) => html`<pre><code>${text}</code></pre>\n`.toString(),
  checkbox: ({ checked }) => (checked ? "[x] " : "[ ] "),
};

const marked = new Marked({
  gfm: true,
  renderer,
  // One tilde before a number means "about" in wire copy, not a deletion.
  tokenizer: { del: () => undefined },
});

/** Markdown as markup that holds no code, no foreign picture and no raw HTML. Text that marked cannot draw is shown as it is. */
export function markdown(source: string): Html {
  try {
    return trusted(marked.parser(belowTheHeadline(marked.lexer(source))));
  } catch {
    return html`<pre>${source}</pre>`;
  }
}

/** Headings moved so that the highest of them comes right below the page's own. */
function belowTheHeadline(tokens: TokensList): TokensList {
  const depths = tokens.flatMap((token) => (token.type === "heading" ? [Number(token.depth)] : []));
  const highest = depths.reduce((least, depth) => Math.min(least, depth), 6);
  marked.walkTokens(tokens, (token) => {
    if (token.type === "heading") token.depth = Math.min(6, Number(token.depth) - highest + 2);
  });
  return tokens;
}
