import type { DateClaim, DateRole } from "../../article.ts";
import { strengthOf } from "./align.ts";
import type { Disagreement, Said } from "./comparison.ts";
import type { AlignedReports } from "./held-in.ts";
import type { ComparedText } from "./told.ts";

/** The day of the event, where reports tell different ones; and days in sentences that say the same but for them. */
export function differingDays(
  reports: readonly ComparedText[],
  pairs: readonly AlignedReports[],
): readonly Disagreement[] {
  const events = reports.flatMap((report, at) => eventOf(report, at));
  const inText = pairs.flatMap((pair) => inAligned(reports, pair));
  const isToldAlready = ({ said }: Disagreement): boolean =>
    said.every(({ report, day }) =>
      events.some((each) => each.report === report && each.day === day),
    );
  return [
    ...(daysIn(events).size > 1 ? [{ kind: "event-day", about: "", said: events } as const] : []),
    ...inText.filter((each) => !isToldAlready(each)),
  ];
}

const daysIn = (said: readonly Said[]) => new Set(said.map(({ day }) => day));

/** The day of the event, where a report tells exactly one, with the sentence of its words; those of a dateline stand in none. */
function eventOf({ dates, texts }: ComparedText, report: number): readonly Said[] {
  const claims = dates.filter(({ role, date }) => role === "event" && date !== null);
  const [first] = claims;
  if (first === undefined || claims.some(({ date }) => date !== first.date)) return [];
  const sentence = texts.findIndex((text) => text.includes(first.evidence.text));
  const said = { report, sentence, words: first.evidence.text, day: first.date };
  return sentence < 0 ? [] : [said];
}

const IN_TEXT: ReadonlySet<DateRole> = new Set(["event", "mentioned"]);

function inAligned(
  reports: readonly ComparedText[],
  { left, right, aligned }: AlignedReports,
): readonly Disagreement[] {
  return aligned.flatMap((pair) => {
    const ours = onlyDay(reports[left], left, pair.left);
    const theirs = onlyDay(reports[right], right, pair.right);
    return ours && theirs && ours.day !== theirs.day && strengthOf(pair) === "same"
      ? [{ kind: "day", about: "", said: [ours, theirs] } as const]
      : [];
  });
}

/** The day that a sentence tells, where it is the only one of it, and its words stand in no other sentence. */
function onlyDay(text: ComparedText | undefined, report: number, sentence: number): Said | null {
  const claims = text?.dates.filter((claim) => stands(claim, text.texts, sentence)) ?? [];
  const [first] = claims;
  return first !== undefined && claims.length === 1
    ? { report, sentence, words: first.evidence.text, day: first.date }
    : null;
}

const stands = ({ role, date, evidence }: DateClaim, texts: readonly string[], at: number) =>
  IN_TEXT.has(role) &&
  date !== null &&
  texts[at]?.includes(evidence.text) === true &&
  texts.filter((text) => text.includes(evidence.text)).length === 1;
