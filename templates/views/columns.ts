import type { Name } from "../../src/article.ts";
import type { RecordCard } from "../../src/stories.ts";
import type { Column } from "./csv-file.ts";

/** What of each record stands in the tables, in this order. */
export const COLUMNS: readonly Column<RecordCard>[] = [
  ["path", "The text’s file, counted from the archive’s content folder", ({ card }) => card.path],
  ["address", "Its page, counted from the root of this site", ({ card }) => card.address],
  ["date", "The day under which it is shelved", ({ card }) => card.date],
  [
    "dateBasis",
    "What that day is to the text: published, updated, filed, event, path or override",
    ({ card }) => card.dateBasis,
  ],
  ["headline", "The headline that the text itself gives", ({ card }) => card.headline],
  ["displayTitle", "The title that pages print", ({ card }) => card.displayTitle],
  [
    "displayTitleBasis",
    "What that title was made from: headline, lead, caption, filename or override",
    ({ card }) => card.displayTitleBasis,
  ],
  ["language", "A BCP 47 tag; und where the language is not known", ({ card }) => card.language],
  ["place", "The place of the dateline", ({ card }) => card.dateline?.place ?? null],
  [
    "sources",
    "Who wrote it: agencies, papers, broadcasters, ministries",
    ({ card }) => names(card.sources),
  ],
  ["distributors", "Who passed it on", ({ card }) => names(card.distributors)],
  ["byline", "The persons who signed it", ({ card }) => names(card.byline)],
  ["credit", "The credit as the text prints it", ({ card }) => card.credit],
  [
    "carried",
    "Whose copy it is, where that is not its own outlet’s: an agency, or the source of an earlier text",
    ({ carried }) => carried?.name ?? null,
  ],
  ["topics", "Its topics", ({ card }) => joined(card.topics.map(({ label }) => label))],
  ["people", "Persons of the archive’s list whom it names", ({ card }) => names(card.people)],
  [
    "organisations",
    "Organisations of the archive’s list that it names",
    ({ card }) => names(card.organisations),
  ],
  ["places", "Places of the archive’s list that it names", ({ card }) => names(card.places)],
  [
    "story",
    "The id of the story that it reports, as others do; stories/<id>.html is its page",
    ({ story }) => story,
  ],
  [
    "sha256",
    "The SHA-256 of the file, which tells whether two files are the same",
    ({ card }) => card.sha256,
  ],
];

const names = (all: readonly Name[]): string | null => joined(all.map(({ name }) => name));

const joined = (values: readonly string[]): string | null =>
  values.length > 0 ? values.join("; ") : null;
