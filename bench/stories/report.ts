import type { Article } from "../../src/article.ts";
import type { Story, StoryIndex } from "../../src/stories.ts";
import { STORY_HEAD, storyCells } from "../quality/story-table.ts";
import { percent, table, whole } from "../table.ts";
import type { CurvePoint } from "./curve.ts";
import type { Overview } from "./overview.ts";

/** What was found, in two small tables. */
export const overviewTables = (folder: string, found: Overview): string =>
  [
    table(
      [folder, "texts", "undated", "stories", "reports", "largest", "of all", "similar"],
      [
        [
          "stories",
          ...[found.texts, found.undated, found.stories, found.reports, found.largest].map(whole),
          percent(found.texts === 0 ? null : (100 * found.largest) / found.texts),
          whole(found.similar),
        ],
      ],
    ),
    table(
      ["", "origins", "texts", ...found.copies.keys()],
      [["copies", ...[found.lineages, found.carriers, ...found.copies.values()].map(whole)]],
    ),
  ].join("\n");

/** A row for each threshold; where events are known, with what is right. */
export function curveTable(points: readonly CurvePoint[]): string {
  const isScored = points.some(({ score }) => score !== null);
  return table(
    ["same event from", "groups", "texts", "largest", ...(isScored ? STORY_HEAD : [])],
    points.map(({ least, groups, texts, largest, score }) => [
      least.toFixed(2),
      ...[groups, texts, largest].map(whole),
      ...(score ? storyCells(score) : []),
    ]),
  );
}

/** Every group: what its texts share, then a line for each text. */
export const groupLines = (
  { stories }: Pick<StoryIndex, "stories">,
  articles: readonly Article[],
): string => {
  const byAddress = new Map(articles.map((article) => [article.address, article]));
  return stories.map((story) => groupLine(story, byAddress)).join("\n");
};

const groupLine = (
  { id, reports, reasons }: Story,
  byAddress: ReadonlyMap<string, Article>,
): string =>
  [
    `${id}  ${whole(reports.length)} reports: ${reasons.words.join(", ")}`,
    ...reports
      .flatMap(({ entry }) => byAddress.get(entry.address) ?? [])
      .map((article) => `  ${articleLine(article)}`),
    "",
  ].join("\n");

/** `2021-02-10  Ostavel Courier  Ferry hits a reef`. */
export const articleLine = ({ date, sources, displayTitle }: Article): string =>
  [date ?? "no day", sources.map(({ name }) => name).join("; ") || "no outlet", displayTitle].join(
    "  ",
  );
