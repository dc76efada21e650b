import { type Html, html } from "../../src/html/html.ts";
import type { About } from "../../src/term.ts";

/** More phrases than this are shown when asked for. */
const MOST_AT_ONCE = 16;

/** How articles come to be in a topic: by which phrases, as `topics.yml` has them. */
export function topicRule({ rule }: About): Html {
  const heading = html`<h2>Why an article is here</h2>`;
  if (rule === null || rule.phrases.length === 0)
    return html`${heading}\n<p>Its front matter, its folder or the editor names this topic; no phrase gives it.</p>\n`;
  const { phrases, min, in: where, not } = rule;
  const place = where === "lead" ? "Its headline or first paragraph" : "It";
  const which = min > 1 ? `at least ${min} of these phrases` : "one of these phrases";
  return html`${heading}
<p>${place} has ${which}; or its front matter, its folder or the editor names this topic.</p>
${phraseList(phrases)}${not.length > 0 && html`<p>Not where it has <i>${listed(not)}</i>.</p>\n`}`;
}

const phraseList = (phrases: readonly string[]): Html =>
  phrases.length > MOST_AT_ONCE
    ? html`<details><summary>${phrases.length} phrases</summary>\n<p><i>${listed(phrases)}</i></p>\n</details>\n`
    : html`<p><i>${listed(phrases)}</i></p>\n`;

const listed = (phrases: readonly string[]): Html =>
  html`${phrases.map((phrase, at) => html`${at > 0 && ", "}<bdi>${phrase}</bdi>`)}`;
