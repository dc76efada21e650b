import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Help } from "../../src/build/help.ts";
import { walk } from "../../src/read/walk.ts";
import type { BoxTask } from "../../src/stacks/box-tasks.ts";
import { filesIn } from "../built.ts";
import { compiled } from "../faults/compiled.ts";
import { folder, lastingFolder } from "../folder.ts";

const BUILD = fileURLToPath(new URL("build-with.mjs", import.meta.url));

const ALONE: Help = { from: 0, hands: 0 };
const THREE: Help = { from: 0, hands: 2 };

const OUTLETS = ["Lannoth Tidings", "Skerran News Wire", "Ostavel Courier"];

/** Texts of three outlets, of which some report one event; some are no texts at all. */
const TEXTS = {
  "archive.yml": "stories: true\nsearch: true\n",
  "corrections.csv": "path,field,value,reason\n3.md,headline,The Ferry Is Late,a slip\n",
  "none.txt": "",
  "bytes.txt": "\u0000\u0001",
  ...Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [
      `${at}.md`,
      `---\ntitle: The ferry of pier ${at % 9}\ndate: 2021-0${1 + (at % 9)}-1${at % 7}\nsource: ${OUTLETS[at % 3]}\n---\nThe ferry struck the Cobbler reef off pier ${at % 9} in thick fog.\n\nFourteen people were treated for cuts, ${at} more were not.\n`,
    ]),
  ),
};

const bytesOf = (site: string): readonly (readonly [string, string])[] =>
  filesIn(site).map((path) => [path, readFileSync(join(site, path), "latin1")] as const);

let place = "";
let code = "";
beforeAll(() => {
  place = lastingFolder({});
  // Other threads run what is compiled.
  code = join(compiled(join(place, "program")), "../..");
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const imported = (path: string) => import(pathToFileURL(join(code, path)).href);

/** Builds a site in a process of its own. */
function siteBy(content: string, help: Help) {
  const site = join(folder({}), "_site");
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [BUILD, code, content, site, JSON.stringify(help)],
    { encoding: "utf8" },
  );
  if (stdout === "") throw new Error(stderr);
  return { ...JSON.parse(stdout), site };
}

/** A crew for these texts, at a folder of boxes that is there or not. */
async function crewOf(content: string, help: Help, boxes = folder({})) {
  const { gatherCrew }: typeof import("../../src/build/crew.ts") = await imported("build/crew.js");
  const { textSteering }: typeof import("../../src/build/text-steering.ts") =
    await imported("build/text-steering.js");
  const { steeringOf }: typeof import("../../src/archive.ts") = await imported("archive.js");
  return { boxes, crew: gatherCrew(content, boxes, textSteering(steeringOf(content)), help) };
}

/** A run for each article. */
async function runsOf(content: string) {
  const { loadArchive }: typeof import("../../src/archive.ts") = await imported("archive.js");
  const { planPages }: typeof import("../../src/publish/plan.ts") =
    await imported("publish/plan.js");
  const { site, stacks: _, ...lists } = planPages(loadArchive(content));
  const none = Object.fromEntries(Object.keys(lists).map((name) => [name, []]));
  return lists.articles.map((page) => ({
    isLight: true,
    site,
    lists: { ...none, articles: [page] },
  }));
}

/** A box for each text. */
const boxesOf = (content: string): readonly BoxTask[] =>
  walk(content).texts.map((path) => ({
    name: path.replace(/\W/gu, "-"),
    key: "any",
    texts: [
      { state: { path, size: 0, changed: 0, inode: 0 }, isSettled: false, set: "", known: null },
    ],
  }));

describe("more threads than one", () => {
  test("fill the same boxes, and reject the same texts", async () => {
    const content = folder(TEXTS);
    const made = await Promise.all(
      [ALONE, THREE].map(async (help) => {
        const { crew, boxes } = await crewOf(content, help);
        const rejected = await crew.fill(boxesOf(content), () => {});
        await crew.end();
        return { rejected, boxes: bytesOf(boxes) };
      }),
    );
    expect(made[1]).toEqual(made[0]);
    expect(made[0]?.boxes).toHaveLength(62);
    expect(made[0]?.rejected.map(({ path }) => path)).toEqual(["bytes.txt", "none.txt"]);
  });

  test("draw the same pages", async () => {
    const content = folder(TEXTS);
    const runs = await runsOf(content);
    const made = await Promise.all(
      [ALONE, THREE].map(async (help) => {
        const { crew } = await crewOf(content, help);
        const stage = folder({});
        const drawn = await crew.draw(runs.slice(0, 12), stage, () => {});
        await crew.end();
        return { drawn, pages: bytesOf(stage) };
      }),
    );
    expect(made[1]).toEqual(made[0]);
    expect(made[0]?.pages).toHaveLength(12);
  });

  test("make the same site, byte for byte, and tell the same of it", () => {
    const content = folder(TEXTS);
    const alone = siteBy(content, ALONE);
    const three = siteBy(content, THREE);
    expect(bytesOf(three.site)).toEqual(bytesOf(alone.site));
    expect(three.built).toEqual(alone.built);
  });

  test("tell of their progress to the last text and page", () => {
    const { told, built } = siteBy(folder(TEXTS), THREE);
    expect(told).toContain("reading 62 of 62");
    expect(told).toContain(`drawing ${built.pages} of ${built.pages}`);
  });

  test("fail with the fault of a disk as one thread does", async () => {
    const content = folder(TEXTS);
    const { crew } = await crewOf(content, THREE, join(folder({}), "nowhere"));
    await expect(crew.fill(boxesOf(content), () => {})).rejects.toMatchObject({ code: "ENOENT" });
    await crew.end();
  });

  test("say what a person can mend", async () => {
    const content = folder({ "gone.txt": "The ferry sailed.\n" });
    const [run] = await runsOf(content);
    const { crew } = await crewOf(content, THREE);
    rmSync(join(content, "gone.txt"));
    const runs = run ? [run, run, run, run] : [];
    await expect(crew.draw(runs, folder({}), () => {})).rejects.toMatchObject({
      name: "UserError",
      message: expect.stringContaining("gone.txt  Expected the text that was there"),
    });
    await crew.end();
  });
});
