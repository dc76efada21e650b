import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { filesIn } from "../built.ts";
import { folder } from "../folder.ts";
import { checkout } from "./dev/checkout.ts";
import { run, start, tsx } from "./program.ts";

const TEXTS = {
  "content/sources.yml": "- {id: snw, name: Skerran News Wire, kind: agency, names: [SNW]}",
  "content/a.txt": "LANNOTH, Feb 10, 2021 (SNW) -- The port closed.",
  "content/b.txt": "The port opened.",
};

/** A form that leads to the search, and a script that runs; data is none. */
const SEARCHES = /<form|<script(?! type="application\/ld\+json">)/u;

describe("build", () => {
  test("builds content/ into _site/ and says so on stderr", () => {
    const root = folder(TEXTS);
    const { code, out, err } = run(root, "build");
    expect([code, out]).toEqual([0, ""]);
    expect(err).toMatch(
      /^2 articles \(1 undated\), 0 files rejected, 0 notices\n\d+ pages in _site \(\d+ files, [\d.]+ MB; \d+ changed\) in [\d.]+ s\n`npx backfile preview` serves it\n$/u,
    );
    expect(existsSync(join(root, "_site/2021/02/10/the-port-closed.html"))).toBe(true);
  });

  test("the stylesheet of the site is the one of the program", () => {
    const root = folder(TEXTS);
    run(root, "build", "--out", "public");
    expect(readFileSync(join(root, "public/assets/backfile.css"))).toEqual(
      readFileSync("templates/assets/backfile.css"),
    );
  });

  test.each([
    ["--no-search", {}],
    ["search: false", { "content/archive.yml": "search: false\n" }],
  ])("with %s nothing of the search is in the site", (option, settings) => {
    const root = folder({ ...TEXTS, ...settings });
    expect(run(root, "build", ...(option.startsWith("--") ? [option] : [])).code).toBe(0);
    const files = filesIn(join(root, "_site"));
    expect(files).toContain("index.html");
    expect(files.filter((file) => file.includes("search"))).toEqual([]);
    for (const page of files.filter((file) => file.endsWith(".html")))
      expect(readFileSync(join(root, "_site", page), "utf8"), page).not.toMatch(SEARCHES);
  });

  test("a program without the script of the search page builds no site, and says how to get it", () => {
    const root = folder(TEXTS);
    const program = checkout(root);
    rmSync(join(root, "dist/assets/search.js"));
    const { status, stderr } = spawnSync(process.execPath, ["--import", tsx, program, "build"], {
      cwd: root,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining("`npm run compile` makes it")]);
    expect(existsSync(join(root, "_site"))).toBe(false);
  });

  test("bad texts are named with their reason and stop nothing; exit 0, or 1 under --strict", () => {
    const root = folder({
      ...TEXTS,
      "content/empty.txt": "",
      "content/bad.txt": "---\ndate: 2024-02-30\n---\nx y z",
    });
    const loose = run(root, "build");
    expect(loose.code).toBe(0);
    expect(loose.err).toContain("empty.txt  empty  Expected text, found none");
    expect(loose.err).toContain("bad.txt:2  bad-date  Expected a day that exists");
    expect(run(root, "build", "--strict").code).toBe(1);
  });

  test("--json prints the summary on stdout", () => {
    const { code, out } = run(folder({ ...TEXTS, "content/empty.txt": "" }), "build", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      articles: 2,
      undated: 1,
      rejected: [{ path: "empty.txt", reason: "empty" }],
    });
  });

  test("--quiet says only what should be looked at", () => {
    const root = folder({ ...TEXTS, "content/empty.txt": "" });
    expect(run(root, "build", "--quiet")).toEqual({
      code: 0,
      out: "",
      err: "content/empty.txt  empty  Expected text, found none; it has no page\n",
    });
  });

  test("a missing content folder, a bad setting and a folder of somebody else's stop with exit 2", () => {
    const root = folder({ "_site/photo.jpg": "x", "content/archive.yml": "titel: x\n" });
    expect(run(root, "build", "--content", "nowhere", "--out", "s")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--content DIR"),
    });
    expect(run(root, "build", "--out", "s")).toMatchObject({
      code: 2,
      err: "content/archive.yml:1  bad-setting  titel: Expected a known setting; did you mean `title`?\n",
    });
    expect(run(root, "build")).toMatchObject({
      code: 2,
      err: expect.stringContaining("nothing was touched"),
    });
    expect(readFileSync(join(root, "_site/photo.jpg"), "utf8")).toBe("x");
  });

  test("an empty content folder becomes a site that says what to do", () => {
    const root = folder({ "content/README.md": "x" });
    expect(run(root, "build").code).toBe(0);
    expect(readFileSync(join(root, "_site/index.html"), "utf8")).toContain(
      "This archive is still empty",
    );
  });
});

describe("records", () => {
  test("prints one JSON record a line and writes nothing", () => {
    const root = folder(TEXTS);
    const { code, out, err } = run(root, "records");
    expect([code, err]).toEqual([0, ""]);
    const records = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(records.map(({ path, date }) => [path, date])).toEqual([
      ["a.txt", "2021-02-10"],
      ["b.txt", null],
    ]);
    expect(existsSync(join(root, "_site"))).toBe(false);
  });

  test("a reader that leaves early ends it quietly", async () => {
    const text = "The port opened, and the ferry sailed again. ".repeat(400);
    const texts = Array.from({ length: 40 }, (_, at) => [`content/${at}.txt`, text] as const);
    const program = start(folder(Object.fromEntries(texts)), "records");
    program.stdout.once("data", () => program.stdout.destroy());
    const [code] = await once(program, "exit");
    expect(code).toBe(0);
  });
});

describe("preview", () => {
  test("serves the site on loopback at the next free port, with the archive's own 404 page", async () => {
    const root = folder(TEXTS);
    run(root, "build");
    const first = await serving(root);
    const second = await serving(root);
    expect(second).not.toBe(first);
    expect(await (await fetch(`${first}2021/index.html`)).text()).toContain("<h1>2021</h1>");
    const missing = await fetch(`${first}2021/nothing.html`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain("There is no such page in this archive");
  });

  test("without a built site it says how to get one", () => {
    expect(run(folder({}), "preview")).toMatchObject({
      code: 2,
      err: expect.stringContaining("`npx backfile build` first"),
    });
  });

  /** The address at which a started preview says that it is. */
  async function serving(root: string): Promise<string> {
    const program = start(root, "preview", "--port", "18080");
    onTestFinished(() => void program.kill());
    for await (const chunk of program.stderr) {
      const address = /http:\/\/127\.0\.0\.1:\d+\//u.exec(String(chunk))?.[0];
      if (address) return address;
    }
    throw new Error("the preview ended");
  }
});

describe("usage", () => {
  test.each([
    [["--help"], 0, /Usage: backfile <command>/u, /^$/u],
    [["-h"], 0, /Usage: backfile <command>/u, /^$/u],
    [["help"], 0, /Usage: backfile <command>/u, /^$/u],
    [[], 2, /Usage: backfile <command>/u, /^$/u],
    [["help", "explain"], 0, /Usage: backfile explain FILE \[options\]/u, /^$/u],
    [["help", "init"], 0, /Usage: backfile init \[DIR\] \[options\]/u, /^$/u],
    [["build", "--help"], 0, /--content DIR/u, /^$/u],
    [["records", "-h"], 0, /--content DIR/u, /^$/u],
    [["--version"], 0, /^\d+\.\d+\.\d+\n$/u, /^$/u],
    [["--verison"], 2, /^$/u, /did you mean `--version`\?/u],
    [["bild"], 2, /^$/u, /did you mean `build`\?/u],
    [["help", "recrods"], 2, /^$/u, /did you mean `records`\?/u],
    [["sing"], 2, /^$/u, /there are init, build, /u],
    [["build", "--contnt", "x"], 2, /^$/u, /did you mean `--content`\?/u],
    [["build", "--content"], 2, /^$/u, /Expected DIR after it/u],
    [["build", "somewhere"], 2, /^$/u, /Expected options only, found "somewhere"/u],
    [["explain"], 2, /^$/u, /Expected FILE after `backfile explain`/u],
    [["explain", "a.txt", "b.txt"], 2, /^$/u, /Expected one FILE, found "b.txt" as well/u],
    [["preview", "--port", "zero"], 2, /^$/u, /Expected a number from 1 to 65000/u],
    [["dev", "--port", "65001"], 2, /^$/u, /Expected a number/u],
  ] as const)("%j exits %i", (args, code, out, err) => {
    const given = run(folder({}), ...args);
    expect(given.code).toBe(code);
    expect(given.out).toMatch(out);
    expect(given.err).toMatch(err);
  });

  test("every command has its help: what it is for, two examples, the exit codes", () => {
    const root = folder({});
    const names = [...run(root, "--help").out.matchAll(/^ {2}(?<name>[a-z]+) {2}/gmu)];
    expect(names.length).toBeGreaterThan(3);
    for (const name of names.map(({ groups }) => groups?.name ?? "")) {
      const { code, out } = run(root, "help", name);
      expect(code, name).toBe(0);
      expect(out).toMatch(new RegExp(`^backfile ${name}: \\S`, "u"));
      expect(out).toMatch(
        new RegExp(
          `\nExamples:\n {2}backfile ${name}\\b.*\n {2}backfile ${name}\\b.*\n\nExit:`,
          "u",
        ),
      );
    }
  });
});
