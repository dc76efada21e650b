/** Every kind of page, by the shape of its address. */
const KINDS: Readonly<Record<string, RegExp>> = {
  front: /^index\.html$/u,
  year: /^\d{4}\/index\.html$/u,
  month: /^\d{4}\/\d\d\/index\.html$/u,
  day: /^\d{4}\/\d\d\/\d\d\/index\.html$/u,
  "on this day": /^on\/\d\d-\d\d\.html$/u,
  "days of the year": /^on\/index\.html$/u,
  article: /^\d{4}\/\d\d\/\d\d\/[^/]*\p{Script=Latin}\.html$/u,
  "Arabic article": /^\d{4}\/\d\d\/\d\d\/\p{Script=Arabic}[^/]*\.html$/u,
  "undated article": /^undated\/(?!index|there-is)[^/]+\.html$/u,
  undated: /^undated\/index\.html$/u,
  topics: /^topics\/index\.html$/u,
  topic: /^topics\/[^/]+\/index\.html$/u,
  "topic in a year": /^topics\/[^/]+\/\d{4}\.html$/u,
  sources: /^sources\/index\.html$/u,
  source: /^sources\/[^/]+\/index\.html$/u,
  people: /^people\/index\.html$/u,
  person: /^people\/[^/]+\/index\.html$/u,
  places: /^places\/index\.html$/u,
  place: /^places\/[^/]+\/index\.html$/u,
  stories: /^stories\/index\.html$/u,
  "stories of a year": /^stories\/\d{4}\/index\.html$/u,
  story: /^stories\/ferry-[^/]+\.html$/u,
  "day of a story": /^2021\/02\/10\/index\.html$/u,
  "text of a lineage": /^2021\/03\/13\/night-[^/]*\.html$/u,
  search: /^search\.html$/u,
  changes: /^changes\.html$/u,
  data: /^data\/index\.html$/u,
  check: /^data\/check\.html$/u,
  "check of a source": /^data\/check\/[^/]+\.html$/u,
  about: /^about\.html$/u,
  "not found": /^404\.html$/u,
};

/** One page of each kind, the last by address; an empty address where a site has none. */
export const pagesOfEveryKind = (
  files: readonly string[],
): readonly (readonly [kind: string, page: string])[] =>
  Object.entries(KINDS).map(([kind, shape]) => [
    kind,
    files.filter((file) => shape.test(file)).at(-1) ?? "",
  ]);
