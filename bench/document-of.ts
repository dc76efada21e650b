import { createHash } from "node:crypto";
import { parseCivilDate } from "../src/civil-date.ts";
import type { SearchDocument } from "../src/search/make/search-document.ts";
import { slug } from "../src/slug.ts";
import type { NewsText } from "./news-text.ts";

/** What the search is told of a text, without the site around it. */
export function documentOf(text: NewsText): SearchDocument {
  const value = (kind: "source" | "topic" | "place", label: string) => ({
    kind,
    id: slug(label),
    label,
  });
  return {
    address: text.path.replace(/\.txt$/u, ".html"),
    digest: createHash("sha256").update(JSON.stringify(text)).digest("hex"),
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
