import { allKnown, close, fold, foldAll, sameEncoding } from "./alike.ts";
import type { Found } from "./found.ts";
import { notTold } from "./tally.ts";
import type { Truth } from "./truth.ts";
import type { Answer } from "./verdict.ts";

/** What a text is asked of one field: nothing where it is not known what should be found. A text without a record has found nothing. */
export type Question = (truth: Truth, found: Found | null) => readonly Answer[];

/** Sets whose texts tell no day at all. */
const WITHOUT_DAYS: readonly string[] = ["bbc", "sogou"];

/** The set that is marked up well enough to say that a text has no byline and no dateline. */
const MARKED_UP = "reuters21578";

/** Fields that are often told and often not go by a name that says so. */
const TOLD: Readonly<Record<string, string>> = {
  date: "date (told)",
  headline: "headline (told)",
};

const answer = (
  field: string,
  told: boolean,
  want: string | null,
  got: string | null,
  agrees: boolean,
): readonly Answer[] => [
  {
    field: told ? (TOLD[field] ?? field) : notTold(field),
    told,
    want,
    got,
    agrees: got !== null && agrees,
  },
];

/** What nobody can have found in the text. */
const nothing = (field: string, got: string | null): readonly Answer[] =>
  answer(field, false, null, got, false);

const day: Question = ({ date, date_in_text: inText, corpus }, found) => {
  const got = found?.date ?? null;
  if (date && inText) return answer("date", inText !== "none", date, got, got === date);
  const silent = !date && (inText === "none" || WITHOUT_DAYS.includes(corpus));
  return silent ? nothing("date", got) : [];
};

const datelineDay: Question = ({ dateline }, found) => {
  const want = dateline?.month_day;
  const filed = found?.dates.find(({ role }) => role === "filed")?.date;
  const got = filed?.slice("yyyy-".length) ?? null;
  return want ? answer("dateline day", true, want, got, got === want) : [];
};

const datelinePlace: Question = ({ dateline, corpus, kind }, found) => {
  const got = foldedOrNull(found?.dateline?.place);
  if (dateline?.place) {
    const want = fold(dateline.place);
    return answer("dateline place", true, want, got, close(want, got ?? ""));
  }
  const silent = corpus === MARKED_UP && kind === "norm" && !dateline;
  return silent ? nothing("dateline place", got) : [];
};

const headline: Question = ({ title, title_in_text: inText }, found) => {
  if (!title) return [];
  const want = fold(title);
  const got = foldedOrNull(found?.headline);
  return answer("headline", inText === true, want, got, close(want, got ?? ""));
};

const byline: Question = (truth, found) => {
  const known = foldAll(truth.byline ?? []);
  const names = foldAll(namesOf(found?.byline));
  const got = joinedOrNull(names);
  if ((truth.byline_in_text ?? 0) > 0)
    return answer("byline", true, known.join(", "), got, allKnown(known, names));
  const silent = truth.corpus === MARKED_UP && (truth.byline ?? []).length === 0;
  return silent ? nothing("byline", got) : [];
};

const source: Question = ({ corpus, signoff }, found) => {
  const got = joinedOrNull(foldAll(namesOf(found?.sources)));
  return corpus === MARKED_UP && signoff
    ? answer("source", true, "reuter", got, got?.includes("reuter") ?? false)
    : [];
};

const encoding: Question = (truth, found) => {
  if (!truth.encoding) return [];
  const want = fold(truth.encoding);
  const got = foldedOrNull(found?.encoding);
  return answer("encoding", true, want, got, sameEncoding(want, got ?? ""));
};

const language: Question = (truth, found) => {
  const want = truth.language?.slice(0, 2);
  const got = found?.language.slice(0, 2) ?? null;
  return want ? answer("language", true, want, got, got === want) : [];
};

/** The desks of the one set that has them, by the words of our topics. */
const DESKS: Readonly<Record<string, RegExp>> = {
  business: /econom|business|financ/u,
  entertainment: /\barts?\b|culture|entertain/u,
  politics: /politic|government/u,
  sport: /sport/u,
  tech: /tech|science/u,
};

const topics: Question = ({ corpus, topics: known }, found) => {
  const want = known?.[0];
  const words = corpus === "bbc" && want ? DESKS[want] : undefined;
  if (!want || !words) return [];
  const all = (found?.topics ?? []).map(({ id, label, parent }) =>
    `${id} ${label} ${parent ?? ""}`.toLowerCase(),
  );
  const got = joinedOrNull(all);
  return [
    ...answer("topic, first", true, want, got, words.test(all[0] ?? "")),
    ...answer(
      "topic, any",
      true,
      want,
      got,
      all.some((topic) => words.test(topic)),
    ),
  ];
};

/** All that is asked, in the order in which it is printed. */
export const QUESTIONS: readonly Question[] = [
  ...[day, datelineDay, datelinePlace, headline, byline, source],
  ...[encoding, language, topics],
];

const namesOf = (names: Found["byline"] = []): readonly string[] => names.map(({ name }) => name);

const foldedOrNull = (text: string | null | undefined): string | null => (text ? fold(text) : null);

const joinedOrNull = (words: readonly string[]): string | null =>
  words.length > 0 ? words.join(", ") : null;
