import { describe, expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import type { Article } from "../../src/article.ts";
import { type WholeArticle, wholeArticle } from "../../src/publish/open-article.ts";
import { planPages } from "../../src/publish/plan.ts";
import { articlePage } from "../../templates/views/article-page.ts";
import { frontPage } from "../../templates/views/front-page.ts";
import { folder } from "../folder.ts";
import { savedByZotero } from "./zotero.ts";

interface Drawn {
  readonly page: WholeArticle;
  readonly markup: string;
}

function drawn(content: string): readonly Drawn[] {
  const plan = planPages(loadArchive(content));
  return plan.articles.map((record) => {
    const page = wholeArticle(record, plan.stacks);
    return { page, markup: articlePage(page, plan.site).toString() };
  });
}

const SAMPLE = drawn("content");

const STEERING = {
  "sources.yml": "- {id: snw, name: Skerran News Wire, kind: agency, names: [SNW]}",
  "topics.yml": '- {id: docks, label: Docks, medtop: "04000000", phrases: [harbour board]}',
  "places.yml": "- {id: lannoth, name: Lannoth}",
};

/** The page of a text that is an archive alone. */
function pageOf(text: string, settings = ""): Drawn {
  const [only] = drawn(
    folder({
      ...STEERING,
      "archive.yml": `title: The Strait Papers\n${settings}`,
      "a.txt": text,
    }),
  );
  if (!only) throw new Error("Expected an article, found none");
  return only;
}

const metaOf = (markup: string): readonly string[] =>
  [
    ...markup.matchAll(
      /<meta (?:name|property)="((?:dc|dcterms|article|og|z)[.:][^"]*)" content="([^"]*)">/gu,
    ),
  ].map(([, name, value]) => `${name} ${value}`);

const dataOf = (markup: string): Readonly<Record<string, unknown>> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/u.exec(markup)?.[1] ?? "null");

const published = ({ dates, dateBasis }: Article): string | null =>
  dateBasis === "override"
    ? null
    : (dates.find(({ role, date }) => role === "published" && date !== null)?.date ?? null);

describe("Zotero saves of every article of the sample", () => {
  test.each(SAMPLE.map((each) => [each.page.article.path, each] as const))(
    "%s",
    (_, { page, markup }) => {
      const { article, carried } = page;
      const isGiven = ["headline", "override"].includes(article.displayTitleBasis);
      const saved = savedByZotero(markup);
      expect(saved.type).toBe("newspaperArticle");
      expect(saved.title).toBe(isGiven ? article.displayTitle : `[${article.displayTitle}]`);
      const own = article.sources.filter(({ name }) => name !== carried?.name);
      expect(saved.publication).toBe(
        (own[0] ?? article.sources[0])?.name ?? "The Arnesk Strait Archive",
      );
      expect(saved.date).toBe(
        article.dateBasis === "event" ? null : (published(article) ?? article.date),
      );
      expect(saved.creators.map((name) => name.split(", ").reverse().join(" "))).toEqual(
        article.byline.map(({ name }) => name),
      );
      expect(saved.tags).toEqual(article.topics.map(({ label }) => label));
      expect(saved.language).toBe(article.language === "und" ? null : article.language);
      expect(saved.abstract).toBe(page.card.excerpt);
    },
  );

  test("of every basis of a day", () => {
    const bases = new Set(SAMPLE.map(({ page }) => page.article.dateBasis));
    expect(bases).toEqual(new Set(["event", "filed", "path", "published", "updated", null]));
  });
});

const WIRE = `Gates <shut>
Published: 8 February 2021
Updated: 9 February 2021
By Ada Marlow and Liu Xinyong

LANNOTH, Feb. 8, 2021 (SNW) -- The harbour board closed the gates & said so.

© 2021 Skerran News Wire
`;

describe("a head says", () => {
  test("all that is known of a text, on the web", () => {
    const { markup } = pageOf(WIRE, "url: https://example.org/papers\n");
    const url = "https://example.org/papers/2021/02/08/gates-shut.html";
    expect(metaOf(markup)).toEqual([
      "z:itemType newspaperArticle",
      "dcterms.title Gates &lt;shut&gt;",
      "dcterms.creator Marlow, Ada",
      "dcterms.creator Liu Xinyong",
      "dc.source Skerran News Wire",
      "dcterms.issued 2021-02-08",
      "dcterms.created 2021-02-08",
      "dcterms.modified 2021-02-09",
      "dcterms.language en",
      "dcterms.subject Docks",
      "dcterms.spatial Lannoth",
      "dcterms.rights © 2021 Skerran News Wire",
      "article:published_time 2021-02-08",
      "article:modified_time 2021-02-09",
      "article:section Docks",
      "article:tag Docks",
      `og:url ${url}`,
      "og:title Gates &lt;shut&gt;",
      "og:description The harbour board closed the gates &amp; said so.",
      "og:type article",
      "og:site_name The Strait Papers",
    ]);
    const person = (name: string) => ({ "@type": "Person", name });
    expect(dataOf(markup)).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      "@id": url,
      url,
      mainEntityOfPage: url,
      headline: "Gates <shut>",
      datePublished: "2021-02-08",
      dateModified: "2021-02-09",
      dateCreated: "2021-02-08",
      author: [person("Ada Marlow"), person("Liu Xinyong")],
      publisher: { "@type": "Organization", name: "Skerran News Wire" },
      copyrightNotice: "© 2021 Skerran News Wire",
      inLanguage: "en",
      dateline: "LANNOTH, Feb. 8, 2021 (SNW) --",
      locationCreated: { "@type": "Place", name: "Lannoth" },
      contentLocation: { "@type": "Place", name: "Lannoth" },
      about: {
        "@type": "DefinedTerm",
        name: "Docks",
        termCode: "medtop:04000000",
        inDefinedTermSet: "http://cv.iptc.org/newscodes/mediatopic/",
      },
      isPartOf: {
        "@type": "WebSite",
        name: "The Strait Papers",
        url: "https://example.org/papers/index.html",
      },
    });
  });

  test("nothing that is not known, and no address where there is none", () => {
    const { markup } = pageOf("The gates are shut.\n");
    expect(metaOf(markup)).toEqual([
      "z:itemType newspaperArticle",
      "dcterms.title [The gates are shut]",
      "og:title The gates are shut",
      "og:description The gates are shut.",
      "og:type article",
      "og:site_name The Strait Papers",
    ]);
    expect(dataOf(markup)).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      name: "The gates are shut",
      isPartOf: { "@type": "WebSite", name: "The Strait Papers" },
    });
    expect(markup).not.toMatch(/canonical|og:url|<time/u);
  });

  test("on the front page what the archive is called", () => {
    const plan = planPages(
      loadArchive(folder({ "archive.yml": "title: A </script>\nurl: https://example.org/p" })),
    );
    const [front] = plan.front;
    expect(front && dataOf(frontPage(front, plan.site).toString())).toEqual({
      "@context": "https://schema.org",
      "@type": "WebSite",
      name: "A </script>",
      url: "https://example.org/p/index.html",
      inLanguage: "en",
    });
  });
});

test("an article that is a copy names who printed it, and whose words they are", () => {
  const { page } = pageOf(WIRE);
  const carried = { name: "POMTEL", id: null };
  const markup = articlePage(
    { ...page, carried },
    planPages(loadArchive("content")).site,
  ).toString();
  expect(dataOf(markup)).toMatchObject({
    publisher: { "@type": "Organization", name: "Skerran News Wire" },
    sourceOrganization: { "@type": "Organization", name: "POMTEL" },
  });
});

test("no class on any page of an article is one from which Zotero takes an author", () => {
  for (const { page, markup } of SAMPLE)
    expect(markup, page.address).not.toMatch(/class="[^"]*(?:byline|vcard)|rel="author"/iu);
});
