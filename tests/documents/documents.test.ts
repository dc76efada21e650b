import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { nextSteps } from "../../src/cli/init/next-steps.ts";
import { FRONT_MATTER_KEYS } from "../../src/decode/front-matter.ts";
import { readSteering } from "../../src/read/read-steering.ts";
import { shippedDefault } from "../../src/read/shipped-default.ts";
import { STEERING_FILES } from "../../src/read/walk.ts";
import { SETTING_NAMES } from "../../src/steer/settings.ts";
import { steer } from "../../src/steer/steer.ts";
import { run } from "../cli/program.ts";
import { folder } from "../folder.ts";
import { articleOf } from "../pipeline.ts";

const README = readFileSync("README.md", "utf8");
const DOCUMENTS = [
  "README.md",
  "ARCHITECTURE.md",
  "CHANGELOG.md",
  "SECURITY.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

const blocks = (language: string): readonly string[] =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "gu"))].map(
    ([, text = ""]) => text,
  );

const known = steer("content", (name) => readSteering("content", name), shippedDefault);

describe("README", () => {
  test("the text that it shows gives the record that it shows", () => {
    const [raw = ""] = blocks("text");
    const [record = ""] = blocks("json");
    expect(articleOf(raw, "wire/a.txt", known)).toMatchObject(JSON.parse(record));
  });

  test("every npm script that it names is there, and CI runs its test command", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const [, ...ours] = blocks("sh");
    const commands = ours.flatMap((block) => block.trim().split(" && "));
    expect(commands).toEqual(["npm ci", "npm start", "npm ci", "npm test"]);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["start", "test"]));
    expect(readFileSync(".ci/run", "utf8")).toContain(ours[1]?.trim());
  });

  test("the lines that make a new archive are those that init itself says come next", () => {
    const [first, ...then] = (blocks("sh")[0] ?? "").trim().split("\n");
    expect(first).toBe("npx backfile init my-archive");
    const [, ...steps] = nextSteps("my-archive", true).map((line) => line.trim());
    expect(then).toEqual(steps.slice(0, -1));
  });

  test("every command that it names has a page of help, and every command is named", () => {
    const named = [...README.matchAll(/^\| `backfile (\w+)`/gmu)].map(([, name = ""]) => name);
    const { out } = run(".", "--help");
    expect([...out.matchAll(/^ {2}(\w+) {3,}/gmu)].map(([, name]) => name).sort()).toEqual(
      [...named].sort(),
    );
    for (const name of named) expect(run(".", name, "--help").code, name).toBe(0);
  });

  test("it names every setting, every key of front matter, and the true number of shipped entries", () => {
    for (const setting of SETTING_NAMES) expect(README).toContain(setting);
    for (const key of FRONT_MATTER_KEYS) expect(README).toContain(`\`${key}\``);
    const shipped = steer("nowhere", () => null, shippedDefault);
    expect(README).toContain(`the ${shipped.topics.length} of the IPTC`);
    expect(README).toContain(`the ${shipped.sources.sources.length} that ship`);
  });
});

test("docs/start.md begins as README does, and every npm script that it names is one of a new archive", () => {
  const page = readFileSync("docs/start.md", "utf8");
  const [, first = ""] = /```sh\n([\s\S]*?)```/u.exec(page) ?? [];
  const [init = "", ...steps] = first.trim().split("\n");
  expect([init.replace(" --from FOLDER", ""), ...steps].join("\n")).toBe(blocks("sh")[0]?.trim());
  const cwd = folder({});
  expect(run(cwd, "init", "--no-install").code).toBe(0);
  const { scripts } = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8"));
  const named = [...page.matchAll(/npm (?:run )?(start|(?<=run )\w+)/gu)].map(([, name]) => name);
  expect(named).toEqual(expect.arrayContaining(["start", "build", "dev"]));
  expect(named.filter((name) => !(`${name}` in scripts))).toEqual([]);
});

test("docs/large-archives.md has the figures of README, and how many times more they are", () => {
  const rows = [...README.matchAll(/^\| Backfile, search, report and citations +\|(.*)\|$/gmu)];
  const [few = [], many = []] = rows.map(([, cells = ""]) =>
    cells.split("|").map((cell) => cell.trim()),
  );
  const number = (cell: string | undefined): number => Number(cell?.replace(",", ""));
  const page = readFileSync("docs/large-archives.md", "utf8");
  for (const [what, column] of Object.entries({
    "from nothing, s": 0,
    "memory at its peak, MB": 2,
    "nothing changed, s": 4,
    "one article more, s": 5,
  })) {
    const [one, other] = [few[column], many[column]];
    const times = (number(other) / number(one)).toFixed(1);
    expect(page).toContain(`| ${what} | ${one} | ${other} | ${times} |`);
  }
});

test("docs/finding.md names every rule", () => {
  const page = readFileSync("docs/finding.md", "utf8");
  const names = readdirSync("src/parse/rules").map((file) => file.replace(/\.ts$/u, ""));
  expect(names.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
});

test.each(DOCUMENTS)("every file that %s links to is there", (document) => {
  const links = [...readFileSync(document, "utf8").matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(
    ([, link = ""]) => link,
  );
  expect(links.filter((link) => !existsSync(join(dirname(document), link)))).toEqual([]);
});

test("ARCHITECTURE.md names no file that is gone", () => {
  const named = [
    ...readFileSync("ARCHITECTURE.md", "utf8").matchAll(
      /`((?:src|templates|tests|defaults|content)\/[\w./-]*)`/gu,
    ),
  ];
  const gone = named
    .map(([, path = ""]) => path)
    .filter((path) => !existsSync(path) && path !== "content/wire/001.txt");
  expect(gone).toEqual([]);
});

test("docs/theming.md says of every token of the stylesheet what it does, and of no other", () => {
  const css = readFileSync("templates/assets/backfile.css", "utf8");
  const tokens = /@layer tokens \{([\s\S]*?)\n\}/u.exec(css)?.[1] ?? "";
  const set = [...tokens.matchAll(/(?<name>--[\w-]+):/gu)].map(([, name]) => name);
  const page = readFileSync("docs/theming.md", "utf8");
  const named = [...page.matchAll(/^\| `(--[\w-]+)` \|/gmu)].map(([, name]) => name);
  expect(named).toEqual(set);
});

test("README.md names every steering file", () => {
  expect(STEERING_FILES.filter((name) => !README.includes(`\`${name}\``))).toEqual([]);
});
