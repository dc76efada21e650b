import { createHash } from "node:crypto";
import type { Article } from "../src/article.ts";
import { parseCivilDate } from "../src/civil-date.ts";
import { slug } from "../src/slug.ts";
import type { NewsText } from "./news-text.ts";

/** A text as the loader would make an article of it, without the evidence. */
export function articleOf(text: NewsText): Article {
  const { path, title, source, language } = text;
  return {
    ...{ path, language, encoding: "utf-8", format: "plain" },
    sha256: createHash("sha256").update(JSON.stringify(text)).digest("hex"),
    ...{ headline: title, displayTitle: title, displayTitleBasis: "headline" },
    ...{ dates: [], date: parseCivilDate(text.date), dateBasis: "published", dateline: null },
    sources: [{ name: source, id: slug(source) }],
    ...{ distributors: [], byline: [], credit: null, photoCredits: [] },
    ...{ topics: [], people: [], organisations: [], places: [] },
    body: text.paragraphs.map((paragraph) => ({ kind: "paragraph", text: paragraph })),
    reflowed: false,
    ...{ repairs: [], removed: [], corrections: [], evidence: {}, notices: [] },
    address: path.replace(/\.txt$/u, ".html"),
  };
}
