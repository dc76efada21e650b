import type { Answer } from "./ask.ts";
import type { Benched, Row } from "./row.ts";
import { brief, kB, MB, table, whole } from "./table.ts";

const HEAD = [
  "CPU s",
  "wall s",
  "peak MB",
  "files",
  "MB",
  "MB sent",
  "largest kB",
  "first kB",
  "req",
  "next kB",
  "req",
  "most kB",
  "req",
  "+1 CPU s",
  "+1 files",
];

/** What is printed of a size: a row for each search, then, where a browser asked, a row for each question. */
export const report = (benched: Benched): string =>
  `${[costs(benched), ...(benched.questions.length > 0 ? [answers(benched)] : [])].join("\n")}\n`;

const costs = ({ articles, rows }: Benched): string =>
  table(
    [`${whole(articles)} articles`, ...HEAD],
    rows.map((row) => [row.name, ...figures(row)]),
  );

function figures(row: Row): readonly string[] {
  const { cpuSeconds, wallSeconds, peakBytes, size, addOne } = row;
  return [
    brief(cpuSeconds),
    brief(wallSeconds),
    MB(peakBytes),
    whole(size.files),
    MB(size.bytes),
    MB(size.sentBytes),
    kB(size.largestBytes),
    ...wire(row.answers),
    ...(addOne ? [addOne.cpuSeconds.toFixed(2), whole(addOne.files)] : ["–", "–"]),
  ];
}

/** The first search; of the next ones the middle and the dearest. */
function wire([first, ...next]: Row["answers"]): readonly string[] {
  const answered = next.filter((answer) => answer !== null);
  const bytes = answered.map(({ bytes }) => bytes).sort((a, b) => a - b);
  const requests = answered.map(({ requests }) => requests).sort((a, b) => a - b);
  const middle = (sorted: readonly number[]): number => sorted[sorted.length >> 1] ?? 0;
  return first
    ? [
        ...[kB(first.bytes), whole(first.requests)],
        ...[kB(middle(bytes)), whole(middle(requests))],
        ...[kB(bytes.at(-1) ?? 0), whole(requests.at(-1) ?? 0)],
      ]
    : ["–", "–", "–", "–", "–", "–"];
}

/** What each question took: bytes, requests, and how many of ten results stand. */
function answers({ questions, rows }: Benched): string {
  const asked = rows.filter((row) => row.answers.length > 0);
  const told = (answer: Answer | null | undefined): readonly string[] =>
    answer ? [kB(answer.bytes), whole(answer.requests), whole(answer.shown)] : ["–", "–", "–"];
  return table(
    ["question, in this order", ...asked.flatMap(({ name }) => [`${name} kB`, "req", "rows"])],
    questions.map(({ name, words }, at) => [
      `${name}: ${words}`,
      ...asked.flatMap((row) => told(row.answers[at])),
    ]),
  );
}
