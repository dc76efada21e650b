const SCRIPTS: Readonly<Record<string, string>> = {
  Arab: "Arabic",
  Cyrl: "Cyrillic",
  Deva: "Devanagari",
  Grek: "Greek",
  Hans: "Han",
  Hant: "Han",
  Hebr: "Hebrew",
  Jpan: "Han",
  Kore: "Hangul",
  Thai: "Thai",
};

/** The script in which a language is usually written, as Unicode names it: "ru" → "Cyrillic". Latin where it is not one of the usual others. */
export const scriptOf = (language: string): string =>
  SCRIPTS[new Intl.Locale(language).maximize().script ?? ""] ?? "Latin";
