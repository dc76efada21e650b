import type { Archive } from "../archive.ts";
import type { Article } from "../article.ts";
import type {
  Changes,
  Day,
  Front,
  Gone,
  Link,
  Month,
  Moved,
  Shelf,
  Surroundings,
  Term,
  TermIndex,
  TermPart,
  Year,
} from "../groups.ts";

/** What every page knows of its site. Nothing in it changes when a text is added, unless a new kind of index begins. */
export interface Site {
  readonly title: string;
  readonly description: string;
  /** BCP 47, of the pages' own words and dates. */
  readonly language: string;
  readonly url: string | null;
  readonly robots: "index" | "noindex";
  readonly rights: string | null;
  readonly contact: string | null;
  readonly front: string;
  readonly changes: string;
  readonly sections: readonly Link[];
}

/** An article and what stands around it. */
export interface ArticlePage {
  readonly address: string;
  readonly article: Article;
  readonly around: Surroundings;
}

/** A page that needs nothing but the site. */
export interface SitePage {
  readonly address: string;
}

/** Every page of the site: for each template the records that it draws, one a page. Each page is a pure function of its record and the site. */
export interface Plan {
  readonly site: Site;
  readonly front: readonly Front[];
  readonly years: readonly Year[];
  readonly months: readonly Month[];
  readonly days: readonly Day[];
  readonly undated: readonly Shelf[];
  readonly articles: readonly ArticlePage[];
  readonly terms: readonly Term[];
  readonly termParts: readonly TermPart[];
  readonly termIndexes: readonly TermIndex[];
  readonly changes: readonly Changes[];
  readonly moved: readonly Moved[];
  readonly gone: readonly Gone[];
  readonly notFound: readonly SitePage[];
  readonly robots: readonly SitePage[];
  readonly noJekyll: readonly SitePage[];
}

/** The lists of pages in a plan. */
export type PageList = Exclude<keyof Plan, "site">;

/** Which pages the archive has, and what each of them shows. */
export function planPages({ settings, articles, groups, changes }: Archive): Plan {
  const { front, years, months, days, undated, terms, termParts, termIndexes } = groups;
  const shelves = undated.entries.length > 0 ? [undated] : [];
  return {
    site: {
      title: settings.title,
      description: settings.description,
      language: settings.language,
      url: settings.url,
      robots: settings.robots,
      rights: settings.rights,
      contact: settings.contact,
      front: front.address,
      changes: changes.address,
      sections: [
        ...termIndexes.map(({ kind, address }) => ({ label: kind, address, count: 0 })),
        ...shelves.map(({ address }) => ({ label: "undated", address, count: 0 })),
      ],
    },
    front: [front],
    years,
    months,
    days,
    undated: shelves,
    articles: articles.flatMap((article) => {
      const around = groups.surroundings.get(article.address);
      return around ? [{ address: article.address, article, around }] : [];
    }),
    terms,
    termParts,
    termIndexes,
    changes: [changes],
    moved: changes.moved,
    gone: changes.gone,
    notFound: [{ address: "404.html" }],
    robots: [{ address: "robots.txt" }],
    noJekyll: [{ address: ".nojekyll" }],
  };
}

/** How many pages a plan has. */
export const pageCount = ({ site: _, ...lists }: Plan): number =>
  Object.values(lists).reduce((sum, { length }) => sum + length, 0);
