import { brief, MB, whole } from "../table.ts";
import type { Machine } from "./machine.ts";
import type { Rebuilt, Row, Size, Spent } from "./row.ts";

/** Makes a table of rows: as plain text, or in Markdown. */
export type Draw = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

const SPENT = ["wall s", "× Hugo", "CPU s", "× Hugo", "peak MB", "× Hugo"];
const COLD = [...SPENT, "CPU ms an article", "files", "MB"];
const NO_CHANGE = ["no change: wall s", "CPU s", "peak MB", "files written"];
const ONE_MORE = ["one more: wall s", ...SPENT.slice(1), "files changed"];

/** What is printed of all sizes: two tables for each, of cold builds and of those over the finished site. */
export const report = (sizes: readonly Size[], draw: Draw): string =>
  sizes.flatMap((size) => [cold(size, draw), again(size, draw)].flat()).join("\n");

/** `2 cores (AMD EPYC), 25.2 GB, Node v20.20.2, …`. */
export function machineLine(machine: Machine): string {
  const { cores, processor, memoryBytes, node, hugo, eleventy, fileSystem } = machine;
  const programs = [`Node ${node}`, hugo ? `Hugo ${hugo}` : "no Hugo", `Eleventy ${eleventy}`];
  const memory = `${(memoryBytes / 1e9).toFixed(1)} GB`;
  return [`${cores} cores (${processor})`, memory, ...programs, fileSystem].join(", ");
}

function cold({ articles, rows }: Size, draw: Draw): string {
  const hugo = rows.find(({ program }) => program === "hugo")?.cold ?? null;
  return draw(
    [`${whole(articles)} articles`, ...COLD],
    rows.map(({ name, cold }) => [
      name,
      ...spentBeside(cold, hugo),
      ((1000 * cold.cpuSeconds) / articles).toFixed(2),
      ...[whole(cold.files), MB(cold.bytes)],
    ]),
  );
}

/** Nothing where nothing was built again. */
function again({ articles, rows }: Size, draw: Draw): readonly string[] {
  const rebuilt = rows.filter(({ noChange, oneMore }) => noChange ?? oneMore);
  const hugo = rows.find(({ program }) => program === "hugo")?.oneMore ?? null;
  const cells = ({ name, noChange, oneMore }: Row): readonly string[] => [
    name,
    ...unchanged(noChange),
    ...(oneMore ? [...spentBeside(oneMore, hugo), whole(oneMore.files)] : dashes(ONE_MORE)),
  ];
  return rebuilt.length > 0
    ? [draw([`${whole(articles)} articles, again`, ...NO_CHANGE, ...ONE_MORE], rebuilt.map(cells))]
    : [];
}

const unchanged = (rebuilt: Rebuilt | null): readonly string[] =>
  rebuilt
    ? [
        ...[seconds(rebuilt.wallSeconds), seconds(rebuilt.cpuSeconds)],
        ...[MB(rebuilt.peakBytes), whole(rebuilt.files)],
      ]
    : dashes(NO_CHANGE);

/** Each figure, and how many times that of Hugo it is. */
const spentBeside = (spent: Spent, hugo: Spent | null): readonly string[] => [
  ...[seconds(spent.wallSeconds), times(spent.wallSeconds, hugo?.wallSeconds)],
  ...[seconds(spent.cpuSeconds), times(spent.cpuSeconds, hugo?.cpuSeconds)],
  ...[MB(spent.peakBytes), times(spent.peakBytes, hugo?.peakBytes)],
];

const seconds = (figure: number): string => (figure < 9.995 ? figure.toFixed(2) : brief(figure));

const times = (figure: number, hugo: number | undefined): string =>
  hugo ? (figure / hugo).toFixed(2) : "–";

const dashes = (columns: readonly string[]): readonly string[] => columns.map(() => "–");
