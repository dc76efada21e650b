import type { Because } from "../../src/card.ts";
import type { Entry, TermKind } from "../../src/groups.ts";
import { type Html, html } from "../../src/html/html.ts";
import { direction, languageTag } from "./direction.ts";

/** Why an article stands in a topic, on one line; of other terms nothing is said. */
export const because =
  ({ kind, id }: { readonly kind: TermKind; readonly id: string }) =>
  ({ topics, language }: Entry): Html | null => {
    const why = kind === "topics" ? topics.find((topic) => topic.id === id)?.because : null;
    return why ? html`<span class="because">${reason(why, language)}</span>` : null;
  };

function reason({ rule, line, text, more }: Because, language: string): Html {
  if (rule === "correction") return html`Set by the editor`;
  if (rule === "topic-folder") return html`By its folder, <code><bdi>${text}</bdi></code>`;
  const words = html`<q lang="${languageTag(language)}" dir="${direction(language)}">${text}</q>, line ${line}`;
  if (rule !== "topic-phrases") return html`Given by the text: ${words}`;
  return html`Because of ${words}${more > 0 && `, and ${more} more`}`;
}
