import type { FrontDay, Lead } from "../front.ts";
import { isGiven } from "../given-title.ts";
import type { Day, Entry } from "../groups.ts";
import { dayLink } from "./addresses.ts";
import type { StoryBook } from "./stories.ts";

const FURTHER_DAYS = 10;
const BESIDE_LEAD = 6;
const OF_A_DAY = 4;

/** The addresses of texts that stand elsewhere on the page. */
type Told = ReadonlySet<string>;

/** The article that leads the page: of the newest day, and of the story with the most reports, else one with a headline of its own. */
export function leader(days: readonly Day[], book: StoryBook): Entry | null {
  const [entry] = byWeight(days.at(-1)?.entries ?? [], book);
  return entry ?? null;
}

/** The newest day, led by one of its articles. */
export function leadOf(
  entry: Entry,
  day: Day,
  { told, story, book }: Pick<Lead, "story"> & { readonly told: Told; readonly book: StoryBook },
): Lead {
  const others = notTold(day, told, book).filter(({ address }) => address !== entry.address);
  return {
    link: dayLink(day.date, day.entries.length),
    entry,
    story,
    entries: others.slice(0, BESIDE_LEAD),
  };
}

/** The days before the newest, the newest first; those that hold nothing but what is told elsewhere on the page are left out. */
export function furtherDays(
  days: readonly Day[],
  told: Told,
  book: StoryBook,
): readonly FrontDay[] {
  const found: FrontDay[] = [];
  for (let at = days.length - 2; at >= 0 && found.length < FURTHER_DAYS; at -= 1) {
    const day = days[at];
    const entries = day ? notTold(day, told, book).slice(0, OF_A_DAY) : [];
    if (day && entries.length > 0)
      found.push({ link: dayLink(day.date, day.entries.length), entries });
  }
  return found;
}

const notTold = ({ entries }: Day, told: Told, book: StoryBook): readonly Entry[] =>
  byWeight(
    entries.filter(({ address }) => !told.has(address)),
    book,
  );

/** What many report comes first, then what has a headline; of equals, what comes first in the archive. */
const byWeight = (entries: readonly Entry[], book: StoryBook): readonly Entry[] =>
  [...entries].sort((a, b) => weightOf(b, book) - weightOf(a, book));

const weightOf = (entry: Entry, book: StoryBook): number =>
  2 * (book.storyOf(entry)?.count ?? 0) + (isGiven(entry) ? 1 : 0);
