import { percent, table, whole } from "../table.ts";
import { type Fallen, isFault } from "./floors.ts";
import { type Figure, storyFigures } from "./held-figures.ts";
import { type Pace, wholeOf } from "./pace.ts";
import type { Score } from "./score.ts";
import { storyTable } from "./story-table.ts";
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

/** What is printed: a table for each set, one of stories where events are known, and one of how fast texts were read. */
export const report = (scored: readonly Scored[]): string =>
  [...scored.map(setTable), ...storyTable(scored), paceTable(scored)].join("\n");

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

const NAMES: Readonly<Record<Figure, string>> = {
  precision: "precision",
  recall: "recall",
  falseCertainty: "false certainty",
  f1: "F1",
  truePairs: "true pairs",
  strays: "strays",
};

/** `bbc  headline  recall  Expected at least 99.0%, found 97.5%`. */
export function fallenLine({ set, field, figure, floor, found }: Fallen): string {
  const bound = isFault(figure) ? "most" : "least";
  const said = figure === "strays" ? String : percent;
  return `${set}  ${field}  ${NAMES[figure]}  Expected at ${bound} ${said(floor)}, found ${said(found)}`;
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
  const sets = scored.map(({ set, score, pace }) => [
    set,
    {
      texts: score.texts,
      unread: score.unread,
      topicsPerText: score.topicsPerText,
      fields: Object.fromEntries(
        [...score.fields].map(([field, tally]) => [
          field,
          { ...tally, ...figuresOf(field, tally) },
        ]),
      ),
      stories: score.stories && { ...score.stories, ...storyFigures(score.stories) },
      pace,
    },
  ]);
  return `${JSON.stringify(Object.fromEntries(sets), null, 2)}\n`;
};
