import { table, whole } from "../table.ts";
import type { Fallen } from "./floors.ts";
import { type Pace, wholeOf } from "./pace.ts";
import type { Score } from "./score.ts";
import { figuresOf, type Tally } from "./tally.ts";

/** A set as it was scored and timed. */
export interface Scored {
  readonly set: string;
  readonly score: Score;
  readonly pace: Pace;
}

const HEAD = [
  ...["right", "wrong", "missed", "silent"],
  ...["precision", "recall", "false certainty"],
];

/** What is printed: a table for each set, then one of how fast they were read. */
export const report = (scored: readonly Scored[]): string =>
  [...scored.map(setTable), paceTable(scored)].join("\n");

function setTable({ set, score }: Scored): string {
  const { texts, unread, topicsPerText, fields } = score;
  const rows = [...fields].map(([field, tally]) => [
    field,
    ...countsOf(tally),
    ...percents(field, tally),
  ]);
  const notes = [
    ...(unread > 0 ? [`${whole(unread)} without a record\n`] : []),
    ...(topicsPerText === null ? [] : [`${topicsPerText.toFixed(2)} topics a text\n`]),
  ];
  return table([`${set}, ${whole(texts)} texts`, ...HEAD], rows) + notes.join("");
}

const countsOf = ({ right, wrong, missed, silent }: Tally): readonly string[] =>
  [right, wrong, missed, silent].map(whole);

function percents(field: string, tally: Tally): readonly string[] {
  const { precision, recall, falseCertainty } = figuresOf(field, tally);
  return [precision, recall, falseCertainty].map(percent);
}

const percent = (figure: number | null): string =>
  figure === null ? "–" : `${figure.toFixed(1)}%`;

const ms = (spent: number): string => spent.toFixed(3);

const paceTable = (scored: readonly Scored[]): string =>
  table(
    ["ms a text", "texts", "decode", "parse", "enrich", "together"],
    scored.map(({ set, pace }) => [
      set,
      whole(pace.texts),
      ...[pace.decode, pace.parse, pace.enrich, wholeOf(pace)].map(ms),
    ]),
  );

const FIGURES = { precision: "precision", recall: "recall", falseCertainty: "false certainty" };

/** `bbc  headline  recall  Expected at least 99.0%, found 97.5%`. */
export function fallenLine({ set, field, figure, floor, found }: Fallen): string {
  const bound = figure === "falseCertainty" ? "most" : "least";
  return `${set}  ${field}  ${FIGURES[figure]}  Expected at ${bound} ${percent(floor)}, found ${percent(found)}`;
}

/** What was found wrong or not found in a field, one line each; words stand folded, as they were compared. */
export const misses = ({ set, score }: Scored, field: string): string =>
  score.judged
    .filter((one) => one.field === field && (one.verdict === "wrong" || one.verdict === "missed"))
    .map(
      ({ file, verdict, want, got }) =>
        `${set}/${file}  ${verdict}  want ${JSON.stringify(want)}  got ${JSON.stringify(got)}\n`,
    )
    .join("");

/** The figures for a program. */
export const json = (scored: readonly Scored[]): string => {
  const sets = scored.map(({ set, score: { texts, unread, topicsPerText, fields }, pace }) => [
    set,
    {
      ...{ texts, unread, topicsPerText },
      fields: Object.fromEntries(
        [...fields].map(([field, tally]) => [field, { ...tally, ...figuresOf(field, tally) }]),
      ),
      pace,
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(sets), null, 2)}\n`;
};
