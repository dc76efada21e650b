import type { Article, Block } from "../../src/article.ts";
import { type Html, html } from "../../src/html/html.ts";
import { sentencesOf } from "../../src/sentences.ts";
import { markdown } from "./markdown.ts";
import { type OwnPlace, placeNamer } from "./own-link.ts";

/** The body of an article, its dateline run in as in print. Plain text is literal; only Markdown is drawn as such. Whatever is drawn as one paragraph has a link to itself. */
export function articleBody({ format, body, reflowed, dateline }: Article): Html {
  const place = dateline && html`<b class="dateline">${dateline.text}</b>`;
  const named = placeNamer();
  if (format === "markdown")
    return html`${place && html`<p>${place}</p>\n`}${markdown(body.map(({ text }) => text).join("\n\n"), named)}`;
  const first = body.findIndex(({ kind }) => kind === "paragraph");
  return html`${first < 0 && place && html`<p>${place}</p>\n`}${body.map((block, at) =>
    drawn(block, reflowed, named, at === first && place ? html`${place} ` : null),
  )}`;
}

function drawn(
  { kind, text }: Block,
  reflowed: boolean,
  named: (text: string) => OwnPlace,
  before: Html | null,
): Html {
  if (kind === "paragraph")
    return html`${(reflowed ? readable(text) : [text]).map((part, at) => {
      const { id, link } = named(part);
      return html`<p id="${id}">${at === 0 && before}${part}${link}</p>\n`;
    })}`;
  if (kind === "table" || kind === "code") return html`<pre tabindex="0">${text}</pre>\n`;
  const { id, link } = named(text);
  switch (kind) {
    case "heading":
      return html`<h2 id="${id}"><a href="#${id}">${text}</a></h2>\n`;
    case "quote":
      return html`<blockquote id="${id}"><p>${text}${link}</p></blockquote>\n`;
    case "list": {
      const items = text.split("\n");
      return html`<ul id="${id}">${items.map((item, at) => html`<li>${item}${at === items.length - 1 && link}</li>`)}</ul>\n`;
    }
    case "caption":
    case "note":
      return html`<p id="${id}" class="${kind}">${text}${link}</p>\n`;
  }
}

const LONG = 700;
const SENTENCES = 3;

/** A one-line text broken after every third sentence, for the eye only. */
function readable(text: string): readonly string[] {
  if (text.length <= LONG) return [text];
  const sentences = sentencesOf(text);
  const parts = Array.from({ length: Math.ceil(sentences.length / SENTENCES) }, (_, at) =>
    sentences
      .slice(at * SENTENCES, (at + 1) * SENTENCES)
      .join("")
      .trim(),
  );
  return parts.filter((part) => part !== "");
}
