import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { foundByLine } from "../../../src/cli/explain/explanation.ts";
import { foundIn } from "../../../src/cli/explain/found.ts";
import { placedOn } from "../../../src/lines/standing.ts";
import { readSteering } from "../../../src/read/read-steering.ts";
import { shippedDefault } from "../../../src/read/shipped-default.ts";
import { walk } from "../../../src/read/walk.ts";
import { steer } from "../../../src/steer/steer.ts";
import { explained } from "./explained.ts";

const folderOf = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The sample archive, the raw texts of the tests, and the texts that lie beside the checkout. */
const ROOTS = [
  folderOf("content"),
  folderOf("tests/articles"),
  folderOf("../shared/seeds"),
] as const;

const NOWHERE = "these words are not in this line";

const TEXTS = ROOTS.filter(existsSync).flatMap((root) =>
  walk(root).texts.map((path) => [root, path] as const),
);

const KNOWN_OF = new Map(
  ROOTS.map((root) => [root, steer(root, (name) => readSteering(root, name), shippedDefault)]),
);

describe.each(TEXTS)("%s/%s", (root, path) => {
  const { article, lines } = explained(readFileSync(join(root, path)), path, KNOWN_OF.get(root));

  test("each finding is under a line of the file, or said of the whole of it", () => {
    const byLine = foundByLine(article);
    const numbers = [0, ...lines.map(({ number }) => number)];
    const listed = numbers.flatMap((number) => byLine.get(number) ?? []);
    expect(listed.length).toBe(foundIn(article).length);
  });

  test("the words of each finding are where it says", () => {
    const byLine = foundByLine(article);
    const elsewhere = lines
      .flatMap((line) => placedOn(lines, line, byLine.get(line.number) ?? []))
      .filter(({ why }) => why === NOWHERE);
    expect(elsewhere).toEqual([]);
  });
});

test("there are texts to try it on", () => {
  expect(TEXTS.length).toBeGreaterThan(55);
});
