import { describe, expect, test } from "vitest";
import { labelledSets } from "../../../bench/quality/labelled-sets.ts";
import { score } from "../../../bench/quality/score.ts";
import { differences } from "../../../bench/quality/shared-score.ts";
import { readTruths } from "../../../bench/quality/truth.ts";
import { folder } from "../../folder.ts";
import { record, truth } from "./truths.ts";

const LINE = '{"file":"a.txt","corpus":"invented","language":"en","url":"kept out"}\n';

describe("the sets of a folder", () => {
  const sets = () =>
    folder({
      "wire/truth.ndjson": LINE,
      "wire/a.txt": "A ferry.",
      "harbour/truth.ndjson": LINE + LINE,
      "notes/a.txt": "No set.",
    });

  test.each([
    [[], ["harbour", "wire"]],
    [["wire"], ["wire"]],
  ])("only %j", (only, expected) => {
    expect(labelledSets(sets(), only).map(({ name }) => name)).toEqual(expected);
  });

  test("a set alone is one, and its truths are read line by line", () => {
    const [set] = labelledSets(`${sets()}/harbour/`, []);
    expect(set?.name).toBe("harbour");
    expect(readTruths(set?.folder ?? "")).toEqual(
      Array(2).fill({ file: "a.txt", corpus: "invented", language: "en" }),
    );
  });

  test.each([
    ["no set", { "a.txt": "" }, [], /Expected folders with truth\.ndjson, found none/u],
    ["no such set", { "wire/truth.ndjson": LINE }, ["hills"], /one of wire, found "hills"/u],
  ])("%s is refused", (_, files, only, message) => {
    expect(() => labelledSets(folder(files), only)).toThrow(message);
  });

  test.each([["{"], ['{"file":"a.txt"}'], ['{"file":"a.txt","corpus":"x","date_in_text":"half"}']])(
    "a line that is no truth is named: %s",
    (line) => {
      const root = folder({ "truth.ndjson": `${LINE}${line}\n` });
      expect(() => readTruths(root)).toThrow(/truth\.ndjson:2 {2}Expected what is known/u);
    },
  );
});

describe("beside the shared scorer", () => {
  const own = score([record({ language: "en" })], [truth({ language: "en", encoding: "utf-8" })]);
  const right = { right: 1, wrong: 0, missed: 0, silent: 0 };
  const shared = {
    texts: 1,
    unread: 0,
    fields: { language: right, encoding: right },
    stories: null,
  };

  test.each([
    ["the same counts", shared, []],
    ["another count of texts", { ...shared, texts: 2 }, ["texts: 1 here, 2 there"]],
    [
      "another verdict",
      { ...shared, fields: { ...shared.fields, language: { ...right, right: 0, wrong: 1 } } },
      [
        'language: {"right":1,"wrong":0,"missed":0,"silent":0} here, {"right":0,"wrong":1,"missed":0,"silent":0} there',
      ],
    ],
    [
      "a field of one alone",
      { ...shared, fields: { language: right, tone: right } },
      [
        'encoding: {"right":1,"wrong":0,"missed":0,"silent":0} here, none there',
        'tone: none here, {"right":1,"wrong":0,"missed":0,"silent":0} there',
      ],
    ],
  ])("%s", (_, there, expected) => {
    expect(differences(own, there)).toEqual(expected);
  });

  const truths = ["a", "b"].map((name) =>
    truth({ file: `${name}.txt`, corpus: "giveme5w1h", event: "ferry" }),
  );
  const stories = score([record({ story: "ferry" }), record({ story: "ferry" }, "b.txt")], truths);
  const same = {
    ...{ texts: 2, events: 1, groups: 1 },
    ...{ b3_precision: 1, b3_recall: 1, b3_f1: 1, pair_precision: 1, strays: 0 },
  };
  const counts = { texts: 2, unread: 0, fields: {} };

  test.each([
    ["the same stories", { ...counts, stories: same }, 0],
    ["another figure of stories", { ...counts, stories: { ...same, strays: 1 } }, 1],
    ["no stories there", { ...counts, stories: null }, 1],
  ])("%s", (_, there, expected) => {
    expect(differences(stories, there)).toHaveLength(expected);
  });
});
