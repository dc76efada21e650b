import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** The rooms of the pipeline. A room may import itself and the records beside it, never another room. */
const ROOMS = [
  ...["read", "decode", "parse", "enrich", "lines", "stacks", "stories", "group", "cite"],
  ...["steer", "check", "search", "html", "host"],
];

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);

const source = (file: string): string => readFileSync(file, "utf8");
const lines = (file: string): number => source(file).split("\n").length;

const ALL = [...filesUnder("src"), ...filesUnder("templates")];

describe("data flows one way", () => {
  test.each(ROOMS)("src/%s imports no other room", (room) => {
    const others = [...ROOMS, "publish", "build", "cli"]
      .filter((other) => other !== room)
      .join("|");
    const forbidden = new RegExp(`from "(?:\\.\\./)+(?:${others}|templates)/`, "u");
    expect(filesUnder(`src/${room}`).filter((file) => forbidden.test(source(file)))).toEqual([]);
  });

  test("the records import nothing but records", () => {
    for (const file of ["article", "groups", "steering", "notice", "civil-date"])
      expect(source(`src/${file}.ts`).match(/from "(?!\.\/[\w-]+\.ts")/gu), file).toBeNull();
  });

  test("only read, stacks and publish, and what starts them, touch the disk", () => {
    const allowed =
      /^src\/(?:read|stacks|publish|build|cli)\/|^src\/(?:package-root|code-print)\.ts$/u;
    expect(ALL.filter((file) => /"node:fs/u.test(source(file)) && !allowed.test(file))).toEqual([]);
  });

  test("only the page files' config and one adapter know Eleventy", () => {
    const knows = ALL.filter((file) => /from "@11ty\/eleventy"/u.test(source(file)));
    expect(knows).toEqual(["src/publish/eleventy.ts"]);
  });

  test("only dev knows Eleventy's server and its watcher", () => {
    const knows = ALL.filter((file) => /from "@11ty\/(?!eleventy")/u.test(source(file)));
    expect(knows.filter((file) => !file.startsWith("src/cli/dev/"))).toEqual([]);
    expect(knows.length).toBeGreaterThan(0);
  });

  test("what finds runs in a browser: neither Node.js nor the DOM, and nothing of what makes the index", () => {
    const shared = filesUnder("src/search").filter((file) => !file.startsWith("src/search/make/"));
    expect(shared.length).toBeGreaterThan(20);
    for (const file of shared)
      expect(source(file), file).not.toMatch(
        /"node:|\bBuffer\b|\bprocess\.|\bdocument\.|\bwindow\.|\/make\//u,
      );
    for (const file of filesUnder("templates/client"))
      expect(source(file), file).not.toMatch(/"node:|\/search\/make\//u);
  });

  test("views compute markup: no disk, no clock, no Eleventy, no other room than html", () => {
    for (const file of filesUnder("templates"))
      expect(source(file), file).not.toMatch(
        /from "(?:\.\.\/)+src\/(?:read|decode|parse|enrich|group|steer|check|cli)\//u,
      );
  });
});

describe("nothing depends on the machine", () => {
  test.each([
    ["chance", /Math\.random|randomUUID/u],
    ["the locale", /toLocale(?:String|DateString|UpperCase|LowerCase)\((?!"en")|localeCompare/u],
    ["the network", /"node:(?:https|net|dgram|dns)"/u],
    ["console", /\bconsole\./u],
    ["any", /:\s*any\b|<any>|as any/u],
  ])("no %s in src and templates", (_, forbidden) => {
    expect(ALL.filter((file) => forbidden.test(source(file)))).toEqual([]);
  });

  test("one file reads the clock, for the day that build writes into content/", () => {
    const reads = ALL.filter((file) => /\bDate\.now\(|new Date\(\)/u.test(source(file)));
    expect(reads).toEqual(["src/cli/today.ts"]);
  });

  test("one file fetches, in a reader's browser: it reads the articles that a search found", () => {
    const fetches = ALL.filter((file) => /\bfetch\(/u.test(source(file)));
    expect(fetches).toEqual(["templates/client/read-page.ts"]);
  });

  test("what a browser runs makes no markup of text", () => {
    const makes = filesUnder("templates/client").filter((file) =>
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/u.test(
        source(file),
      ),
    );
    expect(makes).toEqual([]);
  });

  test("only makers assert a type", () => {
    const asserts = ALL.filter((file) =>
      /\bas (?!const\b)[A-Z]\w+[;,)\]]/u.test(
        source(file).replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/gu, ""),
      ),
    );
    expect(asserts).toEqual(["src/civil-date.ts"]);
  });
});

describe("the house stays small", () => {
  test("no module is longer than 190 lines", () => {
    expect(ALL.filter((file) => lines(file) > 190)).toEqual([]);
  });

  test("a page file is at most 20 lines", () => {
    expect(filesUnder("templates/pages").filter((file) => lines(file) > 20)).toEqual([]);
  });

  test("every rule has a table of its own, is in the grammar, and is named like its file", () => {
    const grammar = source("src/parse/rules.ts");
    for (const file of readdirSync("src/parse/rules")) {
      const name = file.replace(/\.ts$/u, "");
      expect(source(`src/parse/rules/${file}`)).toContain(`name: "${name}"`);
      expect(grammar).toContain(`./rules/${file}`);
      expect(existsSync(`tests/parse/rules/${name}.test.ts`), name).toBe(true);
    }
  });

  test("every room is described in ARCHITECTURE.md", () => {
    const described = source("ARCHITECTURE.md");
    for (const room of readdirSync("src", { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    ))
      expect(described).toContain(`\`src/${room.name}/\``);
  });
});

describe("what is shipped", () => {
  test("the lockfile names no registry", () => {
    expect(source("package-lock.json")).not.toMatch(/"resolved":/u);
  });

  test("every version is exact", () => {
    const { dependencies, devDependencies } = JSON.parse(source("package.json"));
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});
