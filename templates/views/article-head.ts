import { outletsOf } from "../../src/cite/citation.ts";
import { citedDay, dayAs } from "../../src/cite/days.ts";
import { newsArticle } from "../../src/cite/news-article.ts";
import { personOf, sortedName } from "../../src/cite/person.ts";
import { rightsOf } from "../../src/cite/rights.ts";
import { isGiven } from "../../src/given-title.ts";
import { dataBlock } from "../../src/html/data-block.ts";
import { absolute } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { OpenArticle } from "../../src/publish/open-article.ts";
import type { Site } from "../../src/publish/plan.ts";

/** What the page of an article says to reference managers, link previews and search engines; nothing of what is not known. Its prefixes are such as their readers know: the addresses that would explain them are those of another host. */
export function articleHead(page: OpenArticle, site: Site): Html {
  const { address, article, carried } = page;
  const { url } = site;
  const data = newsArticle(article, {
    archive: site.title,
    url: url && absolute(url, address),
    front: url && absolute(url, site.front),
    carried,
  });
  return html`<meta property="z:itemType" content="newspaperArticle">
${dublinCore(page).map(([name, value]) => value && html`<meta name="${name}" content="${value}">\n`)}${openGraph(
  page,
).map(
  ([property, value]) => value && html`<meta property="${property}" content="${value}">\n`,
)}${dataBlock(data)}`;
}

type Told = readonly (readonly [name: string, value: string | null])[];

function dublinCore({ article, carried }: OpenArticle): Told {
  const { byline, displayTitle: title, language, places, topics } = article;
  const published = dayAs("published", article);
  const day = citedDay(article);
  return [
    ["dcterms.title", isGiven(article) ? title : `[${title}]`],
    ...byline.map(({ name }) => ["dcterms.creator", sortedName(personOf(name, language))] as const),
    ...outletsOf(article, carried).map(({ name }) => ["dc.source", name] as const),
    ["dcterms.issued", published],
    ["dcterms.created", dayAs("filed", article)],
    ["dcterms.modified", dayAs("updated", article)],
    ["dcterms.date", day === published ? null : day],
    ["dcterms.temporal", dayAs("event", article)],
    ["dcterms.language", language === "und" ? null : language],
    ...topics.map(({ label }) => ["dcterms.subject", label] as const),
    ...places.map(({ name }) => ["dcterms.spatial", name] as const),
    ["dcterms.rights", rightsOf(article)],
  ];
}

function openGraph({ article }: OpenArticle): Told {
  const { topics } = article;
  return [
    ["article:published_time", dayAs("published", article)],
    ["article:modified_time", dayAs("updated", article)],
    ["article:section", topics[0]?.label ?? null],
    ...topics.map(({ label }) => ["article:tag", label] as const),
  ];
}
