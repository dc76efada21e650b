import type { Name } from "../../src/article.ts";
import type { ArticleRecord } from "../../src/stories.ts";
import type { Column } from "./csv-file.ts";

/** What of each record stands in the tables, in this order. */
export const COLUMNS: readonly Column<ArticleRecord>[] = [
  ["path", "The text’s file, counted from the archive’s content folder", ({ path }) => path],
  ["address", "Its page, counted from the root of this site", ({ address }) => address],
  ["date", "The day under which it is shelved", ({ date }) => date],
  [
    "dateBasis",
    "What that day is to the text: published, updated, filed, event, path or override",
    ({ dateBasis }) => dateBasis,
  ],
  ["headline", "The headline that the text itself gives", ({ headline }) => headline],
  ["displayTitle", "The title that pages print", ({ displayTitle }) => displayTitle],
  [
    "displayTitleBasis",
    "What that title was made from: headline, lead, caption, filename or override",
    ({ displayTitleBasis }) => displayTitleBasis,
  ],
  ["language", "A BCP 47 tag; und where the language is not known", ({ language }) => language],
  ["place", "The place of the dateline", ({ dateline }) => dateline?.place ?? null],
  [
    "sources",
    "Who wrote it: agencies, papers, broadcasters, ministries",
    ({ sources }) => names(sources),
  ],
  ["distributors", "Who passed it on", ({ distributors }) => names(distributors)],
  ["byline", "The persons who signed it", ({ byline }) => names(byline)],
  ["credit", "The credit as the text prints it", ({ credit }) => credit],
  [
    "carried",
    "Whose copy it is, where that is not its own outlet’s: an agency, or the source of an earlier text",
    ({ carried }) => carried?.name ?? null,
  ],
  ["topics", "Its topics", ({ topics }) => joined(topics.map(({ label }) => label))],
  ["people", "Persons of the archive’s list whom it names", ({ people }) => names(people)],
  [
    "organisations",
    "Organisations of the archive’s list that it names",
    ({ organisations }) => names(organisations),
  ],
  ["places", "Places of the archive’s list that it names", ({ places }) => names(places)],
  [
    "story",
    "The id of the story that it reports, as others do; stories/<id>.html is its page",
    ({ story }) => story,
  ],
  [
    "sha256",
    "The SHA-256 of the file, which tells whether two files are the same",
    ({ sha256 }) => sha256,
  ],
];

const names = (all: readonly Name[]): string | null => joined(all.map(({ name }) => name));

const joined = (values: readonly string[]): string | null =>
  values.length > 0 ? values.join("; ") : null;
