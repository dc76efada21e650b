/** Languages that write 1.200,5 or 1 200,5 for what English writes 1,200.5. */
const COMMA = new Set(
  "fr de es it pt nl ru uk pl cs sk sl hr bg ro hu tr sv da nb no fi el id ca".split(" "),
);

const COMMA_GROUPED = /^\d{1,3}(?:[.\u0020\u00a0\u202f\u2009’']\d{3})+(?:,\d{1,2})?$/u;
const POINT_GROUPED = /^\d{1,3}(?:[,\u00a0\u202f\u2009’']\d{3})+(?:\.\d+)?$/u;
const GROUP_MARKS = /[\u0020\u00a0\u202f\u2009’']/gu;

/** True where a blank may stand between thousands, and a comma before decimals. */
export const hasDecimalComma = (language: string): boolean =>
  COMMA.has(language.split("-")[0] ?? "");

/** The value of figures as a language writes them; `null` where they may be read in two ways. */
export function readFigures(figures: string, language: string): number | null {
  if (/^\d+$/u.test(figures)) return Number(figures);
  const comma = hasDecimalComma(language);
  const bare = figures.replace(GROUP_MARKS, "");
  if (comma && COMMA_GROUPED.test(figures))
    return Number(bare.replaceAll(".", "").replace(",", "."));
  if (!comma && POINT_GROUPED.test(figures)) return Number(bare.replaceAll(",", ""));
  // Three decimals are thousands to a writer who learnt it the other way round.
  const decimal = comma ? /^\d+,\d{1,2}$/u : /^\d+\.(?:\d{1,2}|\d{4,})$/u;
  return decimal.test(figures) ? Number(figures.replace(",", ".")) : null;
}
