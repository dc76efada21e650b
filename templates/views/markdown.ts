import { decodeHTMLStrict } from "entities";
import { Marked, type RendererObject, type Token, type TokensList } from "marked";
import { type Html, html, trusted } from "../../src/html/html.ts";
import { plainParagraphs } from "../../src/plain-paragraphs.ts";
import { safeLink } from "../../src/safe-link.ts";
import type { OwnPlace } from "./own-link.ts";

/** What is drawn otherwise than marked does: all text is escaped, raw HTML too; links are checked, pictures become links to them. */
const renderer: RendererObject = {
  html: ({ text }) => html`${text}`.toString(),
  // marked leaves entities as they are, those that nobody knows too, and all text behind an unclosed `<code>`.
  text(token) {
    return "tokens" in token && token.tokens
      ? this.parser.parseInline(token.tokens)
      : html`${decodeHTMLStrict(token.text)}`.toString();
  },
  codespan: ({ text }) => html`<code>${text}</code>`.toString(),
  link({ href, tokens }) {
    const safe = safeLink(href);
    // No link stands in another: a picture in one is named only.
    const own = safe === null ? tokens : tokens.map(withoutLink);
    const text = this.parser.parseInline(own);
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

const withoutLink = (token: Token): Token =>
  token.type === "image" || token.type === "link"
    ? { ...token, href: "" }
    : "tokens" in token && token.tokens
      ? { ...token, tokens: token.tokens.map(withoutLink) }
      : token;

const marked = new Marked({
  gfm: true,
  renderer,
  // One tilde before a number means "about" in wire copy, not a deletion.
  tokenizer: { del: () => undefined },
});

/** Markdown as markup that holds no code, no foreign picture and no raw HTML. Text that marked cannot draw is shown as it is. Given names, its paragraphs, headings, quotations and lists have links to themselves. */
export function markdown(source: string, named: ((text: string) => OwnPlace) | null = null): Html {
  try {
    const tokens = plainParagraphs(source) ?? belowTheHeadline(marked.lexer(source));
    if (named === null) return trusted(marked.parser(tokens));
    return trusted(
      tokens.map((token) => inPlace(marked.parser([token]), token.raw, named)).join(""),
    );
  } catch {
    return html`<pre>${source}</pre>`;
  }
}

const NAMED = /^<(?<tag>p|blockquote|ul|ol|h\d)[ >]/u;

/** What was drawn of one block, with its place. What is looked for in it are tags of the renderer: all text is escaped. */
function inPlace(drawn: string, raw: string, named: (text: string) => OwnPlace): string {
  const tag = NAMED.exec(drawn)?.groups?.tag;
  if (tag === undefined) return drawn;
  const { id, link } = named(raw);
  const opened = `<${tag} id="${id}"${drawn.slice(tag.length + 1)}`;
  if (tag.startsWith("h")) return drawn.includes("<a ") ? opened : linkedHeading(opened, id);
  const end = opened.lastIndexOf(tag.endsWith("l") ? "</li>" : "</p>");
  return end < 0 ? opened : opened.slice(0, end) + link + opened.slice(end);
}

const linkedHeading = (drawn: string, id: string): string =>
  drawn.replace(">", `><a href="#${id}">`).replace(/(?=<\/h\d>\s*$)/u, "</a>");

/** Headings moved so that the highest of them comes right below the page's own. */
function belowTheHeadline(tokens: TokensList): TokensList {
  let highest = 6;
  marked.walkTokens(tokens, (token) => {
    if (token.type === "heading") highest = Math.min(highest, Number(token.depth));
  });
  marked.walkTokens(tokens, (token) => {
    if (token.type === "heading") token.depth = Math.min(6, Number(token.depth) - highest + 2);
  });
  return tokens;
}
