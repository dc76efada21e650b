import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../folder.ts";
import { run } from "./program.ts";

const check = (content: string, ...options: readonly string[]) =>
  run(".", "check", "--content", content, ...options);

describe.for([
  ["corrected", 1],
  ["bad-input", 1],
  ["small", 0],
  ["report", 1],
] as const)("of the archive %s", ([name, code]) => {
  test("check lists every notice, counts what was found, and says what has to be mended", async () => {
    const { out, err, code: exit } = check(join("tests/sites", name, "content"));
    await expect(out).toMatchFileSnapshot(join("../sites", name, "check.txt"));
    expect({ err, exit }).toEqual({ err: "", exit: code });
  });
});

test("--json gives each file with what became of it, and a summary", () => {
  const { out, code } = check("tests/sites/bad-input/content", "--json");
  const { files, summary } = JSON.parse(out);
  expect(code).toBe(1);
  expect(
    files.map((file: { path: string; status: string; reason: string }) =>
      [file.path, file.status, file.reason].join(" "),
    ),
  ).toEqual([
    "code.md rejected front-matter",
    "empty.txt rejected empty",
    "february.txt warned bad-date",
    "one.txt accepted ",
    "picture.txt rejected binary",
    "table.csv rejected not-content",
    "two.txt warned address-taken",
    "x.txt rejected not-regular",
    "x.txt/inner.txt warned undated",
  ]);
  expect(summary).toMatchObject({
    texts: 4,
    links: { dead: [] },
    names: { people: [], organisations: [], places: [], others: [] },
    phrases: [],
  });
  expect(summary.found).toContainEqual({
    field: "day",
    found: 2,
    resolved: 0,
    unknown: 2,
    kinds: { event: 2 },
  });
});

test("a notice of a text is no reason to fail where nothing has to be mended", () => {
  const content = folder({ "a.txt": "LANNOTH, 10 February 2021 (NNN) -- The ferry was late." });
  const { out, code } = check(content);
  expect(out).toContain("unknown-outlet: 1 notice, may stay\n");
  expect(out).toContain('- {id: nnn, name: "NNN", kind: paper}  # 1 text\n');
  expect(out).toMatch(/Nothing has to be mended; 1 notice to look at, which may stay\n$/u);
  expect(code).toBe(0);
});

test("a text without a day comes with the line that a person may complete", () => {
  const content = folder({ 'a, "b".txt': "The ferry was late on Tuesday." });
  expect(check(content).out).toContain(
    'add `"a, ""b"".txt",date,YYYY-MM-DD,how you know` to corrections.csv',
  );
});

test("of a rule with many notices the first twenty are printed, and all are in --json", () => {
  const texts = Array.from({ length: 23 }, (_, at) => [`${at}.txt`, `Gate ${at} was shut.`]);
  const content = folder(Object.fromEntries(texts));
  const { out } = check(content);
  expect(out).toContain("undated: 23 notices, may stay\n");
  expect(out.match(/ {2}undated {2}/gu)).toHaveLength(20);
  expect(out).toContain("  and 3 more; `--json` has all of them\n");
  const { findings } = JSON.parse(check(content, "--json").out).summary;
  expect(findings[0].notices).toHaveLength(23);
});

test("names and phrases come as entries for the file that they belong to", () => {
  const texts = ["north", "south", "east", "west", "old"].map((gate, at) => [
    `${at}.txt`,
    `The ${gate} gate was shut, said Minister Orla Menning of the Harbour Council in Lannoth. Nobody saw the sea wall.`,
  ]);
  const { out } = check(folder(Object.fromEntries(texts)));
  expect(out).toContain('- {id: orla-menning, name: "Orla Menning"}  # 5 texts\n');
  expect(out).toContain('- {id: harbour-council, name: "Harbour Council"}  # 5 texts\n');
  expect(out).toContain('- {id: lannoth, name: "Lannoth"}  # 5 texts\n');
  expect(out).toContain('- {id: sea-wall, label: "Sea wall", phrases: ["sea wall"]}  # 5 texts\n');
});

test("an empty archive has nothing to be mended", () => {
  const { out, code } = check(folder({}));
  expect(out).toContain("What was found in 0 texts");
  expect(code).toBe(0);
});
