import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildSite } from "../src/build/build-site.ts";
import { parseCivilDate } from "../src/civil-date.ts";
import type { Progress } from "../src/progress.ts";
import { siteFolder } from "../src/publish/site-folder.ts";
import { filesIn } from "./built.ts";
import { eventually } from "./cli/eventually.ts";
import { ADDRESS, builtOnce, FERRY } from "./once-built.ts";

/** An archive that was built once: its content, and ways to change it and to build it again. */
async function onceBuilt() {
  const { content, site, build } = await builtOnce();
  const log = join(content, "changes.tsv");
  return {
    content,
    folder: siteFolder(site, content),
    build,
    write: (name: string, text: string) => writeFileSync(join(content, name), text),
    read: (name: string) => readFileSync(join(content, name), "utf8"),
    hasLog: () => existsSync(log),
    logged: () =>
      readFileSync(log, "utf8")
        .split("\n")
        .slice(1, -1)
        .map((line) => line.split("\t").filter(Boolean).join(" ")),
  };
}

const correction = (line: string) => `path,field,value,reason\n${line}\n`;

describe("a build writes down what changed in the texts, and why", () => {
  test("the first one nothing: every text would be new", async () => {
    const { hasLog } = await onceBuilt();
    expect(hasLog()).toBe(false);
  });

  test("a new text", async () => {
    const { write, build, logged } = await onceBuilt();
    write("port.txt", "PORT, Feb. 12, 2021 (SNW) -- The port closed.");
    await build("2021-03-02");
    expect(logged()).toEqual(["2021-03-02 2021/02/12/the-port-closed.html new"]);
  });

  test("an edited text, with what is read otherwise", async () => {
    const { write, build, logged } = await onceBuilt();
    write("ferry.txt", FERRY.replace("LANNOTH", "OSTAVEL").replace("late", "very late"));
    await build("2021-03-02");
    expect(logged()).toEqual([`2021-03-02 ${ADDRESS} edited headline,place,text`]);
  });

  test("what the editor set", async () => {
    const { write, build, logged } = await onceBuilt();
    write("corrections.csv", correction("ferry.txt,headline,Ferry late once more,a slip"));
    await build("2021-03-02");
    expect(logged()).toEqual([`2021-03-02 ${ADDRESS} corrected headline`]);
  });

  test("what is read otherwise though nobody touched the text", async () => {
    const { write, build, logged } = await onceBuilt();
    write("topics.yml", "- {id: ferries, label: Ferries, phrases: [ferry], min: 1}\n");
    await build("2021-03-02");
    expect(logged()).toEqual([`2021-03-02 ${ADDRESS} rules topics`]);
  });

  test("an edit of which nothing is read", async () => {
    const { write, build, logged } = await onceBuilt();
    write("ferry.txt", `${FERRY}\n\n`);
    await build("2021-03-02");
    expect(logged()).toEqual([`2021-03-02 ${ADDRESS} edited`]);
  });

  test("several builds of one day as one, those of another day apart", async () => {
    const { write, build, logged } = await onceBuilt();
    write("ferry.txt", FERRY.replace("late", "very late"));
    await build("2021-03-02");
    write("ferry.txt", FERRY.replace("late", "very late").replace("LANNOTH", "OSTAVEL"));
    await build("2021-03-02");
    write("ferry.txt", FERRY.replace("late", "very late"));
    await build("2021-03-03");
    expect(logged()).toEqual([
      `2021-03-02 ${ADDRESS} edited headline,place,text`,
      `2021-03-03 ${ADDRESS} edited place`,
    ]);
  });

  test("nothing of a table that does not say what was read; from then on it does", async () => {
    const { content, write, read, build, hasLog, logged } = await onceBuilt();
    const old = read("addresses.tsv").replace(/\t[^\t\n]*$/gmu, "");
    write("addresses.tsv", old);
    rmSync(join(content, "../.backfile"), { recursive: true });
    write("ferry.txt", FERRY.replace("late", "very late"));
    const { notices } = await build("2021-03-02");
    expect(notices.filter(({ rule }) => rule !== "unknown-outlet")).toEqual([]);
    expect(hasLog()).toBe(false);
    write("ferry.txt", FERRY);
    await build("2021-03-03");
    expect(logged()).toEqual([`2021-03-03 ${ADDRESS} edited headline,text`]);
  });
});

const isSettled = (content: string): boolean =>
  Date.now() - statSync(join(content, "ferry.txt")).ctimeMs > 2100;

test("a build of nothing new writes nothing, and is known at once", async () => {
  const { content, write, build } = await onceBuilt();
  write("ferry.txt", FERRY.replace("late", "very late"));
  await eventually("a text that did not change a moment ago", () => isSettled(content));
  await build("2021-03-02");
  const before = filesIn(content).map((file) => readFileSync(join(content, file), "utf8"));
  const { released } = await build("2021-03-03");
  expect(released).toMatchObject({ changed: 0, atOnce: true });
  expect(filesIn(content).map((file) => readFileSync(join(content, file), "utf8"))).toEqual(before);
});

describe("nothing is told", () => {
  test("of a text whose tombstone is taken away", async () => {
    const { content, write, read, build, logged } = await onceBuilt();
    write("ferry.txt", FERRY.replace("late", "very late"));
    await build("2021-03-02");
    rmSync(join(content, "ferry.txt"));
    await build("2021-03-03");
    const lines = read("addresses.tsv").split("\n");
    write("addresses.tsv", lines.filter((line) => !line.includes("ferry.txt")).join("\n"));
    await build("2021-03-04");
    expect(logged()).toEqual([]);
  });

  test("by a build that fails: both tables are as they were", async () => {
    const { content, folder: site, write, read, hasLog } = await onceBuilt();
    const before = read("addresses.tsv");
    write("ferry.txt", FERRY.replace("late", "very late"));
    const logs: boolean[] = [];
    const progress: Progress = (stage) => {
      if (stage !== "drawing") return;
      logs.push(hasLog());
      throw new Error("torn");
    };
    const today = parseCivilDate("2021-03-02");
    await expect(buildSite({ content, folder: site, today, progress })).rejects.toThrow();
    expect(logs).toContain(true);
    expect([hasLog(), read("addresses.tsv")]).toEqual([false, before]);
  });

  test("by a build that writes no addresses", async () => {
    const { write, build, hasLog } = await onceBuilt();
    write("ferry.txt", FERRY.replace("late", "very late"));
    await build("");
    expect(hasLog()).toBe(false);
  });
});
