import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { built, filesIn } from "./built.ts";
import { folder } from "./folder.ts";
import { ADDRESS, builtOnce, FERRY } from "./once-built.ts";

/** An archive that was built once: its content, its site, and a way to build it again a day later. */
async function onceBuilt() {
  const { content, site, build } = await builtOnce();
  return {
    content,
    again: () => build("2021-03-02"),
    files: () => filesIn(site),
    page: (address: string) => readFileSync(join(site, address), "utf8"),
    table: () =>
      readFileSync(join(content, "addresses.tsv"), "utf8")
        .split("\n")
        .slice(1, -1)
        .map((line) =>
          line
            .replace(/\t[0-9a-f]{64}\t/u, "\t")
            .replace(/\t[^\t]*$/u, "")
            .split("\t")
            .filter(Boolean)
            .join(" "),
        ),
  };
}

const correct = (content: string, line: string) =>
  writeFileSync(join(content, "corrections.csv"), `path,field,value,reason\n${line}\n`);

describe("an address never changes by itself", () => {
  test("the first build writes every address down", async () => {
    const { table } = await onceBuilt();
    expect(table()).toEqual([
      `${ADDRESS} ferry.txt live`,
      "2021/02/11/the-mine-reopened-on-thursday.html mine.txt live",
    ]);
  });

  test("a corrected headline", async () => {
    const { content, again, page, table } = await onceBuilt();
    const before = table();
    correct(content, "ferry.txt,headline,Ferry late once more,the desk's own");
    await again();
    expect(page(ADDRESS)).toContain(">Ferry late once more</h1>");
    expect(table()).toEqual(before);
    expect(page("changes.html")).toContain("Ferry late once more");
  });

  test("a corrected date: the article is listed under its new day, at its old address", async () => {
    const { content, again, page, files } = await onceBuilt();
    correct(content, "ferry.txt,date,2021-02-12,a wrong stamp");
    await again();
    expect(page("2021/02/12/index.html")).toContain(`href="../10/${ADDRESS.slice(11)}"`);
    expect(files()).toContain(ADDRESS);
    expect(files()).not.toContain("2021/02/10/index.html");
  });

  test("a renamed file", async () => {
    const { content, again, page, table } = await onceBuilt();
    renameSync(join(content, "ferry.txt"), join(content, "another name.txt"));
    await again();
    expect(table()[0]).toBe(`${ADDRESS} another name.txt live`);
    expect(page(ADDRESS)).toContain("another name.txt");
  });

  test("an edited file", async () => {
    const { content, again, page } = await onceBuilt();
    writeFileSync(join(content, "ferry.txt"), FERRY.replace("late", "very late"));
    await again();
    expect(page(ADDRESS)).toContain("The ferry was very late");
  });

  test("a removed file leaves a tombstone without headline or text", async () => {
    const { content, again, page, table } = await onceBuilt();
    rmSync(join(content, "ferry.txt"));
    const { notices } = await again();
    expect(table()[0]).toBe(`${ADDRESS} ferry.txt gone 2021-03-02`);
    expect(page(ADDRESS)).toContain("<h1>This article was removed</h1>");
    expect(page(ADDRESS)).toContain("since 2 March 2021");
    expect(page(ADDRESS)).toContain('content="noindex"');
    expect(page(ADDRESS)).not.toMatch(/ferry was late|Ferry/u);
    expect(page("changes.html")).toContain(ADDRESS);
    expect(notices.map(({ rule }) => rule)).toContain("text-gone");
  });

  test("deleting the line of a removed file removes the tombstone too", async () => {
    const { content, again, files } = await onceBuilt();
    rmSync(join(content, "ferry.txt"));
    await again();
    const path = join(content, "addresses.tsv");
    const lines = readFileSync(path, "utf8").split("\n");
    writeFileSync(path, lines.filter((line) => !line.includes("ferry.txt")).join("\n"));
    await again();
    expect(files()).not.toContain(ADDRESS);
  });

  test("a restored file has its address again", async () => {
    const { content, again, page, table } = await onceBuilt();
    const before = table();
    rmSync(join(content, "ferry.txt"));
    await again();
    writeFileSync(join(content, "ferry.txt"), FERRY);
    await again();
    expect(table()).toEqual(before);
    expect(page(ADDRESS)).toContain("The ferry was late");
  });

  test("a fresh clone gives the same site, byte for byte", async () => {
    const { content, again, files, page } = await onceBuilt();
    correct(content, "mine.txt,headline,The mine is open,");
    renameSync(join(content, "ferry.txt"), join(content, "renamed.txt"));
    await again();
    rmSync(join(content, "renamed.txt"));
    await again();
    const clone = folder({});
    cpSync(content, join(clone, "content"), { recursive: true });
    await built(join(clone, "content"), join(clone, "_site"), "2022-12-31");
    expect(filesIn(join(clone, "_site"))).toEqual(files());
    for (const file of files())
      expect(readFileSync(join(clone, "_site", file), "utf8"), file).toBe(page(file));
  });
});

describe("a person changes an address by editing its line", () => {
  const edit = (content: string, from: string, to: string) => {
    const path = join(content, "addresses.tsv");
    writeFileSync(path, readFileSync(path, "utf8").replace(from, to));
  };

  test("another address in a line is the new address, at once", async () => {
    const { content, again, files } = await onceBuilt();
    edit(content, ADDRESS, "2021/02/10/ferry.html");
    await again();
    expect(files()).toContain("2021/02/10/ferry.html");
    expect(files()).not.toContain(ADDRESS);
  });

  test("a line set to moved leaves a redirect to the new address", async () => {
    const { content, again, page, table } = await onceBuilt();
    correct(content, "ferry.txt,headline,Ferry late once more,");
    edit(content, "live", "moved");
    await again();
    const now = "2021/02/10/ferry-late-once-more.html";
    expect(table()).toContain(`${ADDRESS} ferry.txt moved 2021-03-02`);
    expect(table()).toContain(`${now} ferry.txt live`);
    expect(page(ADDRESS)).toContain(
      '<meta http-equiv="refresh" content="0; url=ferry-late-once-more.html">',
    );
    expect(page(ADDRESS)).toContain('<a href="ferry-late-once-more.html">');
    expect(page("changes.html")).toContain(now);
  });

  test("an address of one's own, with a redirect from the old one", async () => {
    const { content, again, files, page } = await onceBuilt();
    edit(content, "live", "moved");
    edit(content, ADDRESS, `ferries/late.html\tferry.txt\n${ADDRESS}`);
    await again();
    expect(files()).toContain("ferries/late.html");
    expect(page(ADDRESS)).toContain("url=../../../ferries/late.html");
  });
});
