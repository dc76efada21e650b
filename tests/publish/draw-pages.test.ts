import { expect, test, vi } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { drawPages } from "../../src/publish/draw-pages.ts";
import { listsOf, pageCount, planPages } from "../../src/publish/plan.ts";
import { filesIn } from "../built.ts";
import { folder } from "../folder.ts";

const plan = () => planPages(loadArchive("tests/sites/small/content"));

const wait = (milliseconds: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
};

test("whoever watches is told of every page, once", async () => {
  const told: (readonly [string, number, number])[] = [];
  const pages = plan();
  const root = folder({});
  await drawPages(pages, listsOf(pages), root, {
    progress: (...step) => told.push(step),
  });
  const total = pageCount(pages);
  expect(told).toEqual(Array.from({ length: total }, (_, at) => ["drawing", at + 1, total]));
  expect(filesIn(root).length).toBe(total);
});

test("Eleventy prints nothing, however long somebody takes to be told", async () => {
  const pages = plan();
  const spies = (["log", "info", "warn", "error"] as const).map((each) => vi.spyOn(console, each));
  await drawPages(pages, listsOf(pages), folder({}), { progress: () => wait(10) });
  expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
  vi.restoreAllMocks();
});
