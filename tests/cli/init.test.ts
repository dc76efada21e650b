import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { MAX_FILE_BYTES } from "../../src/read/limits.ts";
import { filesIn } from "../built.ts";
import { folder } from "../folder.ts";
import { command, run } from "./program.ts";

const OWN_FILES = [".gitignore", "README.md", "package.json"];

/** Makes an archive without npm. */
const init = (cwd: string, ...args: readonly string[]) => run(cwd, "init", ...args, "--no-install");

const text = (...path: readonly string[]): string => readFileSync(join(...path), "utf8");

const settings = (archive: string) => parse(text(archive, "content/archive.yml"));

describe("a new archive", () => {
  test("has the sample texts, says so, and can be built", () => {
    const cwd = folder({});
    expect(init(cwd, "my-archive")).toEqual({
      code: 0,
      out: "",
      err: [
        "46 sample texts in my-archive/content",
        "Now type",
        "  cd my-archive",
        "  npm install",
        "  npm start",
        "which builds the site and says where to look at it. my-archive/README.md tells the rest.",
        "",
      ].join("\n"),
    });
    const archive = join(cwd, "my-archive");
    const sample = filesIn("content");
    expect(filesIn(archive)).toEqual(
      [...OWN_FILES, ...sample.map((path) => `content/${path}`)].sort(),
    );
    for (const path of sample.filter((name) => name !== "archive.yml"))
      expect(readFileSync(join(archive, "content", path)), path).toEqual(
        readFileSync(join("content", path)),
      );
    expect(run(archive, "build").err).toMatch(/^46 articles \(3 undated\), 0 files rejected, /u);
    expect(text(archive, "_site/index.html")).toContain("<title>My archive</title>");
  });

  test("has four commands, all of this program, which it names", () => {
    const cwd = folder({});
    init(cwd);
    const { scripts, dependencies, ...rest } = JSON.parse(text(cwd, "package.json"));
    expect(rest).toEqual({ private: true });
    expect(dependencies).toEqual({ backfile: `file:${process.cwd()}` });
    expect(Object.keys(scripts)).toEqual(["start", "build", "dev", "check"]);
    const commands = Object.values<string>(scripts).flatMap((line) => line.split(" && "));
    const known = run(cwd, "--help").out;
    for (const line of commands) {
      expect(line).toMatch(/^backfile [a-z]+$/u);
      expect(known).toContain(`  ${line.replace("backfile ", "")}  `);
    }
    for (const name of Object.keys(scripts))
      expect(text(cwd, "README.md")).toContain(name === "start" ? "npm start" : `npm run ${name}`);
  });

  test("keeps from git what the program makes", () => {
    const cwd = folder({});
    init(cwd);
    expect(text(cwd, ".gitignore")).toBe("node_modules/\n_site/\n.backfile/\n");
  });

  test.each([
    ["my-archive", "My archive"],
    ["harbour_news.2021", "Harbour news 2021"],
    ["новости", "Новости"],
    ["---", "News archive"],
    ["a/b/strait", "Strait"],
  ])("in %s is called %s", (name, title) => {
    const cwd = folder({});
    expect(run(cwd, "init", "--no-install", "--", name).code).toBe(0);
    expect(settings(join(cwd, name)).title).toBe(title);
    expect(text(cwd, name, "README.md")).toMatch(new RegExp(`^# ${title}\n`, "u"));
  });

  test("is called what is asked for, and has the host that is asked for", () => {
    const cwd = folder({});
    expect(init(cwd, "a", "--title", ' House:  "Texts" # 1 ', "--host", "netlify").code).toBe(0);
    expect(settings(join(cwd, "a"))).toEqual({ title: 'House: "Texts" # 1', host: "netlify" });
  });

  test.each<readonly [what: string, files: Readonly<Record<string, string>>]>([
    ["an empty folder", {}],
    ["a folder with .git", { ".git/HEAD": "ref: refs/heads/main\n" }],
    ["what systems leave behind", { ".DS_Store": "x", "Thumbs.db": "x" }],
    [
      "a licence, and settings of git and npm",
      { LICENSE: "x", ".gitattributes": "", ".npmrc": "" },
    ],
  ])("may be made in %s", (_, files) => {
    const cwd = folder(files);
    expect(init(cwd).code).toBe(0);
    expect(filesIn(cwd)).toEqual(expect.arrayContaining([...OWN_FILES, ...Object.keys(files)]));
  });
});

describe("with --from", () => {
  const TEXTS = { "a.txt": "The port closed.", "2021/b.md": "The *mine* reopened." };

  test.each<
    readonly [what: string, files: Readonly<Record<string, string>>, copied: string[], says: string]
  >([
    ["texts of all kinds, in their folders", TEXTS, [], ""],
    [
      "files that are no texts are told in one line",
      { ...TEXTS, "map.pdf": "%PDF", "2021/photo.jpg": "x" },
      [],
      "2 files not copied, since only .txt, .text, .md and .markdown are read: 2021/photo.jpg, map.pdf\n",
    ],
    [
      "many of them are not all named",
      { ...TEXTS, ...Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`${at}.pdf`, "x"])) },
      [],
      "7 files not copied, since only .txt, .text, .md and .markdown are read: 0.pdf, 1.pdf, 2.pdf, 3.pdf, 4.pdf and 2 more\n",
    ],
    [
      "texts that are set aside are told",
      { ...TEXTS, "_draft.txt": "x", "_old/c.txt": "x" },
      [],
      "2 files not copied, since a `_` before a name sets a text aside: _draft.txt, _old/c.txt\n",
    ],
    [
      "what tells of a folder and what systems leave behind is passed over",
      { ...TEXTS, "README.md": "x", ".DS_Store": "x", "node_modules/x/a.txt": "x" },
      [],
      "",
    ],
    [
      "steering files go along where they lie at the top",
      { ...TEXTS, "topics.yml": "[]", "_about.md": "Ours.", "2021/places.yml": "[]" },
      ["_about.md", "topics.yml"],
      "1 file not copied, since only .txt, .text, .md and .markdown are read: 2021/places.yml\n",
    ],
  ])("%s", (_, files, copied, says) => {
    const cwd = folder(
      Object.fromEntries(Object.entries(files).map(([at, own]) => [`in/${at}`, own])),
    );
    const { code, err } = init(cwd, "out", "--from", "in");
    expect([code, err.split("Now type")[0]]).toEqual([0, `${says}2 texts in out/content\n`]);
    expect(filesIn(join(cwd, "out/content"))).toEqual(
      ["2021/b.md", "a.txt", "archive.yml", ...copied].sort(),
    );
    for (const path of [...Object.keys(TEXTS), ...copied])
      expect(text(cwd, "out/content", path)).toBe(files[path]);
    expect(existsSync(join(cwd, "out/content/archive.yml"))).toBe(true);
  });

  test("texts keep their bytes", () => {
    const bytes = Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0d, 0x0a, 0x93, 0x94, 0xff]);
    const cwd = folder({ "in/a.txt": bytes });
    expect(init(cwd, "out", "--from", "in").code).toBe(0);
    expect(readFileSync(join(cwd, "out/content/a.txt"))).toEqual(Buffer.from(bytes));
  });

  test("links are not followed, and told", () => {
    const cwd = folder({
      "in/a.txt": "The port closed.",
      "else/b.txt": "x",
      "else/topics.yml": "[]",
    });
    symlinkSync("../else/b.txt", join(cwd, "in/b.txt"));
    symlinkSync("../else", join(cwd, "in/else"));
    symlinkSync("../else/topics.yml", join(cwd, "in/topics.yml"));
    const { code, err } = init(cwd, "out", "--from", "in");
    expect(code).toBe(0);
    for (const name of ["b.txt", "else", "topics.yml"])
      expect(err).toContain(
        `in/${name}  link  Expected a file, found a link: put the text itself here; it was not copied\n`,
      );
    expect(filesIn(join(cwd, "out/content"))).toEqual(["a.txt", "archive.yml"]);
  });

  test("a text that is too large is told, and the others are copied", () => {
    const cwd = folder({ "in/a.txt": "The port closed.", "in/b.txt": "" });
    truncateSync(join(cwd, "in/b.txt"), MAX_FILE_BYTES + 1);
    const { code, err } = init(cwd, "out", "--from", "in");
    expect(code).toBe(0);
    expect(err).toMatch(
      /^in\/b\.txt {2}too-large {2}.*; it was not copied\n1 text in out\/content\n/u,
    );
    expect(filesIn(join(cwd, "out/content"))).toEqual(["a.txt", "archive.yml"]);
  });

  test("the folder of the texts may hold the new archive", () => {
    const cwd = folder({ "a.txt": "The port closed." });
    expect(init(cwd, "archive", "--from", ".").code).toBe(0);
    expect(filesIn(join(cwd, "archive/content"))).toEqual(["a.txt", "archive.yml"]);
  });

  test("settings that lie with the texts are kept, and what is asked for is set in them", () => {
    const own = "# ours\ntitle: Harbour news\nlanguage: fr\n";
    const cwd = folder({ "in/a.txt": "The port closed.", "in/archive.yml": own });
    expect(init(cwd, "as-it-was", "--from", "in").code).toBe(0);
    expect(text(cwd, "as-it-was/content/archive.yml")).toBe(own);
    expect(init(cwd, "changed", "--from", "in", "--host", "s3").code).toBe(0);
    expect(text(cwd, "changed/content/archive.yml")).toBe(`${own}host: s3\n`);
  });
});

describe("what is refused, with nothing touched", () => {
  const TEXT = { "texts/a.txt": "The port closed." };
  const WAY = "A new archive needs a folder of its own, such as `npx backfile init";

  test.each<
    readonly [
      what: string,
      files: Readonly<Record<string, string>>,
      args: readonly string[],
      says: readonly string[],
    ]
  >([
    [
      "an archive that is there",
      { "content/a.txt": "x" },
      [],
      ["found `content` in it", "`npx backfile build` builds it"],
    ],
    ["a README", { "README.md": "x" }, [], ["found `README.md` in it", WAY]],
    ["a package.json", { "a/package.json": "{}" }, ["a"], ["found `package.json` in it", WAY]],
    ["a .gitignore beside .git", { ".git/HEAD": "", ".gitignore": "" }, [], ["found `.gitignore`"]],
    ["what a build left", { ".backfile/x": "" }, [], ["found `.backfile` in it"]],
    [
      "a folder of texts, which is said how to take along",
      { "texts/a.txt": "x", "texts/b.txt": "x", "texts/c.txt": "x", "texts/d.txt": "x" },
      ["texts"],
      [
        "`texts`  Expected a new folder or an empty one, found `a.txt`, `b.txt`, `c.txt` and 1 more in it; nothing was touched\n",
        `${WAY} texts-archive\`; with \`--from texts\` it gets a copy of the texts that lie here\n`,
      ],
    ],
    ["its own texts", TEXT, ["texts", "--from", "texts"], ["found `a.txt` in it"]],
    ["a file", { a: "x" }, ["a"], ["found something that is no folder", WAY]],
    ["a folder below a file", { a: "x" }, ["a/b"], ["Expected a folder that can be written"]],
    ["no folder of texts", {}, ["a", "--from", "nowhere"], ["can be read at `nowhere`"]],
    [
      "a text as the folder of texts",
      TEXT,
      ["a", "--from", "texts/a.txt"],
      ["a folder with texts"],
    ],
    [
      "a folder without texts",
      { "in/map.pdf": "x", "in/_a.txt": "x" },
      ["a", "--from", "in"],
      ["Expected texts (.txt, .text, .md or .markdown) in `in`, found none"],
    ],
    [
      "a title for settings with a fault",
      { ...TEXT, "texts/archive.yml": "title: [\n" },
      ["a", "--from", "texts", "--title", "B"],
      ["an `archive.yml` with a fault"],
    ],
    ["a title without words", {}, ["a", "--title", "  "], ["--title  Expected words"]],
    ["a host that is misspelt", {}, ["a", "--host", "netlfy"], ["did you mean `netlify`?"]],
    ["a host that nobody knows", {}, ["a", "--host", "geocities"], ["there are github, netlify, "]],
    ["a host without a name", {}, ["a", "--host"], ["--host  Expected NAME after it"]],
    ["two folders", {}, ["a", "b"], ['Expected one DIR, found "b" as well']],
    ["an option that is misspelt", {}, ["a", "--form", "b"], ["did you mean `--from`?"]],
  ])("%s", (_, files, args, says) => {
    const cwd = folder(files);
    const { code, out, err } = run(cwd, "init", ...args);
    expect([code, out]).toEqual([2, ""]);
    for (const words of says) expect(err).toContain(words);
    expect(filesIn(cwd)).toEqual(Object.keys(files).sort());
    for (const [path, was] of Object.entries(files)) expect(text(cwd, path)).toBe(was);
  });

  test("a link that leads nowhere", () => {
    const cwd = folder({});
    symlinkSync("nowhere", join(cwd, "a"));
    expect(init(cwd, "a")).toMatchObject({
      code: 2,
      err: expect.stringContaining("found something that is no folder"),
    });
    expect(existsSync(join(cwd, "nowhere"))).toBe(false);
  });

  /** Root may write anywhere, so root asks nobody. */
  const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

  test("a folder that may not be written", () => {
    const cwd = folder({});
    chmodSync(cwd, 0o555);
    const { status, stderr } = spawnSync(...command("init", "a", "--no-install"), {
      cwd,
      encoding: "utf8",
      ...NOBODY,
    });
    chmodSync(cwd, 0o755);
    expect([status, stderr]).toEqual([
      2,
      "`a`  Expected a folder that can be written, found one that may not be written; look at its permissions (EACCES); the archive is not complete\n",
    ]);
  });
});

describe("npm", () => {
  /** Makes an archive where `npm` is this script of the shell, or is missing. */
  function initWith(script: string | null) {
    const cwd = folder({});
    const bin = join(cwd, "bin");
    mkdirSync(bin);
    if (script !== null) writeFileSync(join(bin, "npm"), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    const { status, stderr } = spawnSync(...command("init", "my archive"), {
      cwd,
      encoding: "utf8",
      env: { ...process.env, PATH: bin },
    });
    return { archive: join(cwd, "my archive"), status, said: stderr.split("\n").slice(1) };
  }

  const ASKED =
    "Installing the program with npm, which may take a minute; Ctrl+C leaves it to you …";

  test("installs the program in the new folder; what it says then is not printed", () => {
    const { archive, status, said } = initWith(
      'echo "in $PWD: $*" > said; echo added; echo odd >&2',
    );
    expect(status).toBe(0);
    expect(said.slice(0, 4)).toEqual([ASKED, "Now type", '  cd "my archive"', "  npm start"]);
    expect(text(archive, "said")).toMatch(
      new RegExp(`^in ${archive}: install --no-audit --no-fund --ignore-scripts `, "u"),
    );
  });

  test.each([
    ["fails", "echo added; echo no network >&2; exit 1", ["added", "no network"]],
    ["fails without a word", "exit 7", []],
    ["is stopped", "kill -9 $$", []],
    ["is missing", null, ["spawn npm ENOENT"]],
  ])("where it %s, the archive is there, and what to type is said", (_, script, words) => {
    const { archive, status, said } = initWith(script);
    expect(status).toBe(0);
    expect(said.slice(0, -2)).toEqual([
      ...[ASKED, ...words, "npm has not installed the program; the archive is there all the same"],
      ...["Now type", '  cd "my archive"', "  npm install", "  npm start"],
    ]);
    expect(statSync(join(archive, "content/archive.yml")).isFile()).toBe(true);
    expect(filesIn(archive)).toEqual(expect.arrayContaining(OWN_FILES));
  });
});
