import type { Article, Name, Topic } from "../article.ts";
import type { CivilDate } from "../civil-date.ts";
import { isGiven } from "../given-title.ts";
import { outletsOf, type Standing } from "./citation.ts";
import { dayAs } from "./days.ts";
import { rightsOf } from "./rights.ts";

/** Data in the words of schema.org: whatever is not known is left out. */
export interface LinkedData {
  readonly [name: string]: LinkedData | readonly LinkedData[] | string | number | undefined;
}

/** Where an article stands, and where its archive begins. */
export interface Published extends Standing {
  readonly front: string | null;
}

/** What stands before the code of a topic of the IPTC. */
export const MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";

/** An article as a `NewsArticle`: a made title is its name and no headline, a person is an author and an outlet is none, and a day has the role that the text gives it. */
export function newsArticle(article: Article, published: Published): LinkedData {
  const { displayTitle, language, credit, dateline } = article;
  const { url, carried } = published;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    ...(url !== null && { "@id": url, url, mainEntityOfPage: url }),
    [isGiven(article) ? "headline" : "name"]: displayTitle,
    ...days(article),
    ...listed("author", "Person", article.byline),
    ...listed("publisher", "Organization", outletsOf(article, carried)),
    ...listed("sourceOrganization", "Organization", carried ? [carried] : []),
    ...listed("provider", "Organization", article.distributors),
    ...text("creditText", credit),
    ...text("copyrightNotice", rightsOf(article)),
    ...text("inLanguage", language === "und" ? null : language),
    ...text("dateline", dateline?.text ?? null),
    ...listed("locationCreated", "Place", named(dateline?.place ? [dateline.place] : [])),
    ...listed("contentLocation", "Place", article.places),
    ...filled("about", article.topics.map(subject)),
    ...filled("mentions", [
      ...article.people.map(({ name }) => thing("Person", name)),
      ...article.organisations.map(({ name }) => thing("Organization", name)),
    ]),
    isPartOf: website(published.archive, published.front),
  };
}

/** The archive itself. */
export const website = (archive: string, front: string | null): LinkedData => ({
  "@type": "WebSite",
  name: archive,
  ...(front !== null && { url: front }),
});

const days = (article: Article): LinkedData => ({
  ...text("datePublished", dayAs("published", article)),
  ...text("dateModified", dayAs("updated", article)),
  ...text("dateCreated", dayAs("filed", article)),
  ...text("temporalCoverage", dayAs("event", article)),
});

const thing = (type: string, name: string): LinkedData => ({ "@type": type, name });

const subject = ({ label, medtop }: Topic): LinkedData => ({
  ...thing("DefinedTerm", label),
  ...(medtop !== null && { termCode: `medtop:${medtop}`, inDefinedTermSet: MEDIA_TOPICS }),
});

const named = (names: readonly string[]): readonly Pick<Name, "name">[] =>
  names.map((name) => ({ name }));

const listed = (field: string, type: string, names: readonly Pick<Name, "name">[]): LinkedData =>
  filled(
    field,
    names.map(({ name }) => thing(type, name)),
  );

/** One value alone, several as a list, none not at all. */
function filled(field: string, values: readonly LinkedData[]): LinkedData {
  if (values.length === 0) return {};
  return { [field]: values.length === 1 && values[0] ? values[0] : values };
}

const text = (field: string, value: CivilDate | string | null): LinkedData =>
  value === null || value === "" ? {} : { [field]: value };
