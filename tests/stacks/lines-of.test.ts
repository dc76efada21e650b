import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { lineReader } from "../../src/read-text.ts";
import { linesOf } from "../../src/stacks/lines-of.ts";
import { UserError } from "../../src/user-error.ts";
import { folder } from "../folder.ts";

const TEXT = "---\ntitle: Pier\n---\nThe caf&eacute; closed.\n";

function stood() {
  const root = folder({ "a.txt": TEXT });
  const [card] = loadArchive(root).cards;
  if (!card) throw new Error("Expected a card");
  return { file: join(root, "a.txt"), read: () => linesOf(card, lineReader(root)) };
}

test("the lines of a file are given as they lie there, and as they were read", () => {
  expect(stood().read()).toEqual([
    { number: 1, text: "---", mended: "---", inFrontMatter: true },
    { number: 2, text: "title: Pier", mended: "title: Pier", inFrontMatter: true },
    { number: 3, text: "---", mended: "---", inFrontMatter: true },
    {
      number: 4,
      text: "The caf&eacute; closed.",
      mended: "The café closed.",
      inFrontMatter: false,
    },
  ]);
});

test.each<[string, (file: string) => void]>([
  ["has other bytes", (file) => writeFileSync(file, `${TEXT} `)],
  ["is gone", (file) => rmSync(file)],
])("a file that %s by now is a person's concern", (_, change) => {
  const { file, read } = stood();
  change(file);
  expect(read).toThrow(UserError);
});
