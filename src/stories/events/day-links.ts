import type { ReportText } from "../report-text.ts";
import { type Alike, alikeIndex } from "./alike.ts";
import { REACH, reportLikeness, SAME_EVENT } from "./likeness.ts";
import { numbered } from "./numbered.ts";
import { sharedTerms } from "./shared-terms.ts";
import { type Timeline, textsBetween } from "./timeline.ts";
import type { Weighed } from "./weighed.ts";
import { emptyWindow, WINDOW } from "./window.ts";

/** Two texts that are alike as reports. */
export interface Likeness {
  readonly earlier: ReportText;
  readonly later: ReportText;
  /** From 0 to 1. */
  readonly likeness: number;
  /** Terms that they share, those that weigh most first. */
  readonly terms: readonly number[];
}

/** Below this, two texts have little in common but their language. */
const LEAST = 0.04;

/** What the texts of a run of days have in common with each other and with those of the days before it. A text more than `WINDOW + REACH` days away makes no difference. */
export function dayLinks(timeline: Timeline, first: number, last: number): readonly Likeness[] {
  const begin = first - REACH;
  const before = begin - WINDOW - 1;
  const terms = numbered(textsBetween(timeline, before, last + WINDOW));
  const window = emptyWindow(terms.size);
  const termsOn = (from: number, to: number) => textsBetween(timeline, from, to).map(terms.termsOf);
  const index = alikeIndex(terms, textsBetween(timeline, begin, last));
  const weighed = (text: ReportText): Weighed => {
    const own = terms.termsOf(text);
    return { text, terms: own, weights: window.weightsOf(own) };
  };
  const links: Likeness[] = [];
  const starts: number[] = [];
  // The window of the day before; the first step moves it on.
  window.add(termsOn(before, begin + WINDOW - 1));
  for (let day = begin; day <= last; day += 1) {
    window.add(termsOn(day + WINDOW, day + WINDOW));
    window.remove(termsOn(day - WINDOW - 1, day - WINDOW - 1));
    starts.push(index.size());
    for (const text of timeline.get(day) ?? []) {
      const own = weighed(text);
      if (day >= first)
        links.push(...linksOf(own, index.find(own, starts.at(-1 - REACH) ?? 0, LEAST)));
      index.enter(own);
    }
  }
  return links;
}

const linksOf = (own: Weighed, found: readonly Alike[]): readonly Likeness[] =>
  found.flatMap(({ other, ofWords }) => {
    const likeness = reportLikeness(other.text, own.text, ofWords);
    if (likeness < LEAST) return [];
    const terms = likeness < SAME_EVENT ? [] : sharedTerms(other, own);
    return [{ earlier: other.text, later: own.text, likeness, terms }];
  });
