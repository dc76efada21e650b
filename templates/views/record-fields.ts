import type { StoryRecord } from "../../src/publish/story-data.ts";
import type { ArticleRecord } from "../../src/stories.ts";

/** What a field holds, in the words of Table Schema, and what it says. */
export type Field = readonly [
  type: "array" | "boolean" | "date" | "object" | "string",
  meaning: string,
];

/** Every field of an article in the files of records. */
export const RECORD_FIELDS: Readonly<Record<keyof ArticleRecord, Field>> = {
  path: ["string", "The text’s file, counted from the archive’s content folder"],
  sha256: ["string", "The SHA-256 of the file, which tells whether two files are the same"],
  encoding: ["string", "The charset of the file"],
  format: ["string", "plain or markdown; Markdown keeps its marks in the body"],
  language: ["string", "A BCP 47 tag; und where the language is not known"],
  headline: ["string", "The headline that the text itself gives"],
  displayTitle: ["string", "The title that pages print"],
  displayTitleBasis: [
    "string",
    "What that title was made from: headline, lead, caption, filename or override",
  ],
  date: ["date", "The day under which it is shelved"],
  dateBasis: [
    "string",
    "What that day is to the text: published, updated, filed, event, path or override",
  ],
  dates: ["array", "All that the text says of its days, each with the words that prove it"],
  dateline: ["object", "The dateline as printed, and its place"],
  sources: ["array", "Who wrote it: agencies, papers, broadcasters, ministries"],
  distributors: ["array", "Who passed it on"],
  byline: ["array", "The persons who signed it"],
  credit: ["string", "The credit as the text prints it"],
  photoCredits: ["array", "Credits of pictures, as the text prints them"],
  topics: ["array", "Its topics, each with the words that put it there"],
  people: ["array", "Persons of the archive’s list whom it names"],
  organisations: ["array", "Organisations of the archive’s list that it names"],
  places: ["array", "Places of the archive’s list that it names"],
  body: ["array", "Its text, a paragraph, heading, quote, list, table, caption or note each"],
  reflowed: ["boolean", "Whether its lines were too long or too short to be paragraphs"],
  repairs: ["array", "What transmission had broken and was mended, line by line"],
  removed: ["array", "Lines that are no part of it, kept here"],
  corrections: ["array", "What the editor set, and what the text has in its place"],
  evidence: [
    "object",
    "For each field the lines of the file that prove it, and the rule that found them",
  ],
  notices: ["array", "What is odd about the text"],
  address: ["string", "Its page, counted from the root of this site"],
  story: [
    "string",
    "The id of the story that it reports, as others do; stories/<id>.html is its page",
  ],
  carried: [
    "object",
    "Whose copy it is, where that is not its own outlet’s: an agency, or the source of an earlier text",
  ],
};

/** Every field of a story in the files of stories. */
export const STORY_FIELDS: Readonly<Record<keyof StoryRecord, Field>> = {
  id: ["string", "The id of the story"],
  address: ["string", "Its page, counted from the root of this site"],
  title: ["string", "What that page is called"],
  named: ["boolean", "Whether the editor gave it that name"],
  first: ["date", "The day of its first report"],
  last: ["date", "The day of its last report"],
  reasons: ["object", "Why its texts count as reports of one event: what they share"],
  reports: ["array", "Its reports in the order of time"],
  similar: ["array", "Articles that may report it, too"],
};
