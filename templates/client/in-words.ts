/** Numbers, days and names of languages, as the language of the page's own words writes them. */
export interface InWords {
  /** `1,204` */
  number(value: number): string;
  /** `1 article`, `1,204 articles` */
  articles(count: number): string;
  /** `22 December 2020` */
  day(date: string): string;
  /** `Arabic`; the tag itself where the browser has no name for it. */
  language(tag: string): string;
}

/** The words of a language, by its tag. */
export function inWords(language: string): InWords {
  const numbers = new Intl.NumberFormat(language);
  const days = new Intl.DateTimeFormat(language.startsWith("en") ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
  });
  const names = new Intl.DisplayNames(language, { type: "language" });
  return {
    number: (value) => numbers.format(value),
    articles: (count) => `${numbers.format(count)} ${count === 1 ? "article" : "articles"}`,
    day: (date) => days.format(new Date(date)),
    language(tag) {
      try {
        return tag === "und" ? "Not known" : (names.of(tag) ?? tag);
      } catch {
        return tag;
      }
    },
  };
}
