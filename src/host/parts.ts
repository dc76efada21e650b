/** A part of the site, by the shape of its addresses; `way` says what makes it smaller. */
export interface Part {
  readonly shape: RegExp;
  readonly part: string;
  readonly way: string | null;
}

const fewer = (file: string): string => `fewer entries in ${file}`;

/** The first shape holds. */
const PARTS: readonly Part[] = [
  {
    shape: /^(?:\d{4}\/\d\d\/\d\d|undated)\/(?!index\.html$)/u,
    part: "articles",
    way: "two archives, each of some years",
  },
  { shape: /^\d{4}\//u, part: "years, months and days", way: null },
  { shape: /^on\//u, part: "days of every year", way: null },
  { shape: /^topics\//u, part: "topics", way: fewer("topics.yml") },
  { shape: /^sources\//u, part: "sources", way: null },
  { shape: /^people\//u, part: "people", way: fewer("people.yml") },
  { shape: /^places\//u, part: "places", way: fewer("places.yml") },
  { shape: /^organisations\//u, part: "organisations", way: fewer("organisations.yml") },
  { shape: /^stories\//u, part: "stories", way: "`stories: false` in archive.yml" },
  { shape: /^search/u, part: "search", way: "`search: false` in archive.yml" },
  { shape: /^data\/check/u, part: "report", way: "`report: false` in archive.yml" },
  {
    shape: /^data\/(?:ninjs-|.*\.(?:bib|ris|csl\.json)$)/u,
    part: "citations and news items",
    way: "`exports: []` in archive.yml",
  },
  { shape: /^data\//u, part: "data", way: null },
];

const OTHER = { part: "other files", way: null };

/** The part of the site in which a file lies. */
export const partOf = (address: string): Pick<Part, "part" | "way"> =>
  PARTS.find(({ shape }) => shape.test(address)) ?? OTHER;
