import type { NewsText } from "../news-text.ts";

/** A text as all three programs read it, byte for byte: front matter, then Markdown. */
export const withFrontMatter = (text: NewsText): string =>
  [
    "---",
    `title: ${JSON.stringify(text.title)}`,
    `date: ${text.date}`,
    `source: ${text.source}`,
    `tags: [${text.topics.join(", ")}]`,
    `place: ${text.place}`,
    `language: ${text.language}`,
    "---",
    ...text.paragraphs.flatMap((paragraph) => ["", paragraph]),
    "",
  ].join("\n");
