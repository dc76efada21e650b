import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { eventText } from "./event-text.ts";
import { type NewsText, newsText, SOURCES } from "./news-text.ts";

/** Which invented texts to make. A text depends on nothing but its number, the seed, `mixed` and `events`. */
export interface Recipe {
  readonly articles: number;
  /** The number of the first one; without it 0. */
  readonly from?: number;
  readonly seed?: number;
  /** English, and of every ten texts four in French, Russian, Arabic and Chinese. */
  readonly mixed?: boolean;
  /** Of every ten texts a few report one event. */
  readonly events?: boolean;
}

/** The texts in the order of their numbers. */
export function* corpus(recipe: Recipe): Generator<NewsText> {
  const { articles, from = 0, seed = 1, mixed = false, events = false } = recipe;
  const make = events ? eventText : newsText;
  for (let number = from; number < from + articles; number++) yield make(number, seed, mixed);
}

const entryOf = (source: string): string =>
  `- id: ${source.toLowerCase().replace(" ", "-")}\n  name: ${source}\n  kind: paper\n`;

/** Their sources as a content folder lists them: its `sources.yml`. */
export const sourceList = (): string => SOURCES.map(entryOf).join("");

/** A text as it lies in a content folder: front matter, then paragraphs. */
export const fileOf = (text: NewsText): string =>
  [
    "---",
    `title: ${JSON.stringify(text.title)}`,
    `date: ${text.date}`,
    `source: ${text.source}`,
    `topics: [${text.topics.join(", ")}]`,
    `place: ${text.place}`,
    `language: ${text.language}`,
    "---",
    ...text.paragraphs.flatMap((paragraph) => ["", paragraph]),
    "",
  ].join("\n");

/** Writes the texts below a folder, and beside them the list of their sources. */
export function writeCorpus(folder: string, recipe: Recipe): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "sources.yml"), sourceList());
  for (const text of corpus(recipe)) {
    const file = join(folder, text.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, fileOf(text));
  }
}
