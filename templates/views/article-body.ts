import type { Article, Block } from "../../src/article.ts";
import { type Html, html } from "../../src/html/html.ts";
import { sentencesOf } from "../../src/sentences.ts";
import { markdown } from "./markdown.ts";

/** The body of an article, its dateline run in as in print. Plain text is literal; only Markdown is drawn as such. */
export function articleBody({ format, body, reflowed, dateline }: Article): Html {
  const place = dateline && html`<b class="dateline">${dateline.text}</b>`;
  if (format === "markdown")
    return html`${place && html`<p>${place}</p>\n`}${markdown(body.map(({ text }) => text).join("\n\n"))}`;
  const first = body.findIndex(({ kind }) => kind === "paragraph");
  return html`${first < 0 && place && html`<p>${place}</p>\n`}${body.map((block, at) =>
    drawn(block, reflowed, at === first && place ? html`${place} ` : null),
  )}`;
}

function drawn({ kind, text }: Block, reflowed: boolean, before: Html | null): Html {
  switch (kind) {
    case "heading":
      return html`<h2>${text}</h2>\n`;
    case "quote":
      return html`<blockquote><p>${text}</p></blockquote>\n`;
    case "list":
      return html`<ul>${text.split("\n").map((item) => html`<li>${item}</li>`)}</ul>\n`;
    case "table":
    case "code":
      return html`<pre tabindex="0">${text}</pre>\n`;
    case "caption":
      return html`<p class="caption">${text}</p>\n`;
    case "note":
      return html`<p class="note">${text}</p>\n`;
    case "paragraph":
      return html`${(reflowed ? readable(text) : [text]).map((part, at) => html`<p>${at === 0 && before}${part}</p>\n`)}`;
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
