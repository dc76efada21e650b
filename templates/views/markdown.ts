import { decodeHTMLStrict } from "entities";
import { Marked, type RendererObject, type Token, type TokensList } from "marked";
import { type Html, html, trusted } from "../../src/html/html.ts";
import { safeLink } from "../../src/safe-link.ts";

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
  let highest = 6;
  marked.walkTokens(tokens, (token) => {
    if (token.type === "heading") highest = Math.min(highest, Number(token.depth));
  });
  marked.walkTokens(tokens, (token) => {
    if (token.type === "heading") token.depth = Math.min(6, Number(token.depth) - highest + 2);
  });
  return tokens;
}
