import { describe, expect, test } from "vitest";
import { writeCorpus } from "../../../bench/corpus.ts";
import { curveOf, type Grouping, THRESHOLDS } from "../../../bench/stories/curve.ts";
import { loadStories } from "../../../bench/stories/load-stories.ts";
import { overviewOf } from "../../../bench/stories/overview.ts";
import { curveTable } from "../../../bench/stories/report.ts";
import { SAME_EVENT } from "../../../src/stories/events/likeness.ts";
import type { ReportText } from "../../../src/stories/report-text.ts";
import { folder } from "../../folder.ts";
import { termsOf } from "../../stories/events/report.ts";
import { truth } from "../quality/truths.ts";

const text = (path: string): ReportText => ({
  ...{ path, digest: path, day: 1, events: [], outlet: path, words: 300 },
  terms: termsOf(),
  sketch: new Uint32Array(0),
  wording: path,
});

const [a, b, c, d] = [text("a.txt"), text("b.txt"), text("c.txt"), text("d.txt")];

const grouping: Grouping = {
  texts: [a, b, c, d],
  links: [
    { earlier: a, later: b, likeness: 0.15, terms: [] },
    { earlier: c, later: d, likeness: 0.07, terms: [] },
    { earlier: b, later: c, likeness: 0.06, terms: [] },
  ],
  rowOf: () => undefined,
};

const truths = ["a", "b", "c", "d"].map((name) =>
  truth({ file: `${name}.txt`, corpus: "giveme5w1h", event: name < "c" ? "ferry" : "storm" }),
);

describe("a threshold puts together what is alike by it or more", () => {
  const points = new Map(curveOf(grouping, truths).map((point) => [point.least, point]));

  test.each([
    [0.05, 2, 4, 2, 1],
    [0.07, 2, 4, 2, 1],
    [0.08, 1, 2, 2, 3 / 4],
    [0.15, 1, 2, 2, 3 / 4],
    [0.16, 0, 0, 0, 1 / 2],
  ])(
    "from %d: %d groups of %d texts, the largest of %d",
    (least, groups, texts, largest, recall) => {
      expect(points.get(least)).toMatchObject({ groups, texts, largest, score: { recall } });
    },
  );

  test("texts that a person named stay together under every threshold", () => {
    const row = { story: "Storm", reason: "", line: 1 };
    const rowOf = ({ path }: ReportText) =>
      path === "c.txt" || path === "d.txt" ? { ...row, path } : undefined;
    const curve = curveOf({ ...grouping, rowOf }, []);
    expect(curve.map(({ groups }) => groups)).toEqual(
      THRESHOLDS.map((least) => (least <= 0.15 ? 2 : 1)),
    );
  });

  test("a row for each, with what is right only where events are known", () => {
    const table = (known: typeof truths) => curveTable(curveOf(grouping, known)).split("\n");
    expect(table(truths).slice(0, 2)).toEqual([
      "same event from  groups  texts  largest  precision  recall      F1  true pairs  strays",
      "0.05                  2      4        2     100.0%  100.0%  100.0%      100.0%       0",
    ]);
    expect(table([]).slice(-2)).toEqual(["0.20                  0      0        0", ""]);
  });
});

describe("an archive", () => {
  const content = () => {
    const root = folder({ "archive.yml": "stories: false\n" });
    writeCorpus(root, { articles: 60, events: true });
    return root;
  };

  test("the threshold that counts finds what the archive finds, also where it wants no stories", () => {
    const found = loadStories(content());
    const { stories, reports, largest } = overviewOf(found.archive);
    const point = curveOf(found, found.truths).find(({ least }) => least === SAME_EVENT);
    expect(stories).toBeGreaterThan(3);
    expect(point).toEqual({
      least: SAME_EVENT,
      groups: stories,
      texts: reports,
      largest,
      score: null,
    });
  });
});
