import type { Article, Block, Name, Topic } from "../article.ts";
import { type CivilDate, midnight } from "../civil-date.ts";
import { isGiven } from "../given-title.ts";
import type { ArticleRecord } from "../stories.ts";
import { type Citation, outletsOf, remarksOf } from "./citation.ts";
import { dayAs } from "./days.ts";
import { MEDIA_TOPICS } from "./news-article.ts";
import { rightsOf } from "./rights.ts";

const STANDARD = {
  name: "ninjs",
  version: "3.0",
  schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json",
};

/** What an archive adds to a news item. */
export interface Item {
  /** Its id in the feeds of the archive. */
  readonly uri: string;
  readonly citation: Citation;
  /** What the archive says of the rights to all of its texts. */
  readonly usageTerms: string | null;
}

/** An article as a text of IPTC ninjs 3.0, on one line: what is not known is left out, a title that was made is no headline, and a day is midnight UTC, as ninjs takes nothing but an instant. */
export function newsItem(article: ArticleRecord, { uri, citation, usageTerms }: Item): string {
  const { displayTitle, language, byline, dateline, body, story } = article;
  return JSON.stringify({
    uri,
    type: "text",
    representationType: "full",
    firstCreated: instant(dayAs("published", article)),
    versionCreated: instant(dayAs("updated", article)),
    contentCreated: instant(dayAs("filed", article)),
    language: language === "und" ? undefined : language,
    title: displayTitle,
    headlines: isGiven(article) ? [{ role: "main", value: displayTitle }] : undefined,
    by: byline.map(({ name }) => name).join(", ") || undefined,
    located: dateline?.place ?? undefined,
    bodies: bodiesOf(article.format, body),
    infoSources: filled(infoSources(article)),
    subjects: filled(article.topics.map(subject)),
    people: filled(article.people.map(named)),
    organisations: filled(article.organisations.map(named)),
    places: filled(article.places.map(named)),
    events: story === null ? undefined : [{ literal: story }],
    copyrightNotice: rightsOf(article) ?? undefined,
    usageTerms: usageTerms ?? undefined,
    edNote: remarksOf(citation).join(" ") || undefined,
    altIds: [
      { role: "path", value: article.path },
      { role: "address", value: article.address },
      { role: "sha256", value: article.sha256 },
    ],
    standard: STANDARD,
  });
}

const instant = (day: CivilDate | null): string | undefined =>
  day === null ? undefined : midnight(day);

/** Blocks stand apart by an empty line; Markdown keeps its marks. */
function bodiesOf(
  format: Article["format"],
  body: readonly Block[],
): readonly object[] | undefined {
  const value = body.map(({ text }) => text).join("\n\n");
  return value === "" ? undefined : [{ contentType: `text/${format}`, value }];
}

/** Who printed it, whose words they are where it is a copy, and who passed it on. */
const infoSources = (article: ArticleRecord): readonly object[] => [
  ...inRole("publisher", outletsOf(article, article.carried)),
  ...inRole("originator", article.carried ? [article.carried] : []),
  ...inRole("distributor", article.distributors),
];

const inRole = (role: string, names: readonly Name[]): readonly object[] =>
  names.map((name) => ({ ...named(name), role }));

const subject = ({ id, label, medtop }: Topic): object => ({
  name: label,
  uri: medtop === null ? undefined : `${MEDIA_TOPICS}${medtop}`,
  literal: id,
});

/** `literal` is its entry in the lists of the archive. */
const named = ({ name, id }: Name): object => ({ name, literal: id ?? undefined });

const filled = <T>(values: readonly T[]): readonly T[] | undefined =>
  values.length > 0 ? values : undefined;
