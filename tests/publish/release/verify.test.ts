import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { chance } from "../../../bench/chance.ts";
import { printManifest, readManifest } from "../../../src/publish/release/manifest.ts";
import { MARKER } from "../../../src/publish/release/marker.ts";
import { verify } from "../../../src/publish/release/verify.ts";
import { built, filesIn } from "../../built.ts";
import { folder } from "../../folder.ts";

/** The site of a small archive. */
async function site(): Promise<string> {
  const place = join(folder({}), "_site");
  await built("tests/sites/small/content", place);
  return place;
}

test("of a thousand bytes that are changed one at a time, each is found, and its file is named", async () => {
  const place = await site();
  const files = filesIn(place).filter((file) => readFileSync(join(place, file)).length > 0);
  const pick = chance(7);
  const missed: string[] = [];
  for (let flip = 0; flip < 1000; flip += 1) {
    const file = files[flip % files.length] ?? "";
    const bytes = readFileSync(join(place, file));
    const at = Math.floor(pick() * bytes.length);
    const wrong = Buffer.from(bytes);
    wrong[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(pick() * 8));
    writeFileSync(join(place, file), wrong);
    const { faults } = verify(place);
    if (!faults.some(({ address, rule }) => address === file && rule === "changed"))
      missed.push(`${file}, byte ${at}`);
    writeFileSync(join(place, file), bytes);
  }
  expect(missed).toEqual([]);
  expect(verify(place).faults).toEqual([]);
}, 300_000);

test("a file that is missing, one that was added and a folder in the place of one are named", async () => {
  const place = await site();
  rmSync(join(place, "404.html"));
  writeFileSync(join(place, "about-us.html"), "x");
  expect(verify(place).faults).toEqual([
    { address: "404.html", rule: "missing" },
    { address: "about-us.html", rule: "unlisted" },
  ]);
});

test("a copy without the marker, and with a signature beside its manifest, is as it was published", async () => {
  const place = await site();
  const copy = join(folder({}), "copy");
  cpSync(place, copy, { recursive: true });
  rmSync(join(copy, MARKER));
  writeFileSync(join(copy, "manifest.json.sig"), "a signature");
  expect(verify(copy)).toEqual(verify(place));
});

test("the manifest holds every file but itself and every text, and is read only as it was printed", async () => {
  const place = await site();
  const text = readFileSync(join(place, "manifest.json"), "utf8");
  const manifest = readManifest(text);
  expect([...(manifest?.files.keys() ?? []), MARKER, "manifest.json"].sort()).toEqual(
    filesIn(place),
  );
  expect([...(manifest?.texts.keys() ?? [])]).toEqual(
    filesIn("tests/sites/small/content").filter(
      (file) => file.endsWith(".txt") || file.endsWith(".md"),
    ),
  );
  expect(manifest && printManifest(manifest).text).toBe(text);
  for (const other of [
    `${text} `,
    text.replace('"backfile":1', '"backfile":2'),
    text.slice(0, -1),
    "",
  ])
    expect(readManifest(other)).toBeNull();
  appendFileSync(join(place, "manifest.json"), " ");
  expect(verify(place)).toMatchObject({
    release: null,
    faults: [{ address: "manifest.json", rule: "changed" }],
  });
});
