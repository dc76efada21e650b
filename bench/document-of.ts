import { createHash } from "node:crypto";
import { parseCivilDate } from "../src/civil-date.ts";
import type { SearchDocument, SearchText } from "../src/search/make/search-document.ts";
import { slug } from "../src/slug.ts";
import type { NewsText } from "./news-text.ts";

/** What is known of a text before it is read. */
export const searchTextOf = (text: NewsText): SearchText => ({
  address: addressOf(text),
  date: parseCivilDate(text.date),
  digest: createHash("sha256").update(JSON.stringify(text)).digest("hex"),
});

const addressOf = ({ path }: NewsText): string => path.replace(/\.txt$/u, ".html");

/** What the search enters of a text, without the site around it. */
export function documentOf(text: NewsText): SearchDocument {
  const value = (kind: "source" | "topic" | "place", label: string) => ({
    kind,
    id: slug(label),
    label,
  });
  return {
    address: addressOf(text),
    date: parseCivilDate(text.date),
    title: text.title,
    given: true,
    source: text.source,
    language: text.language,
    lead: (text.paragraphs[0] ?? "").slice(0, 160),
    filters: [
      value("source", text.source),
      ...text.topics.map((topic) => value("topic", topic)),
      value("place", text.place),
      { kind: "language", id: text.language, label: text.language },
    ],
    blocks: text.paragraphs,
  };
}
