import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MARKER } from "../../../src/publish/release/marker.ts";
import { verify } from "../../../src/publish/release/verify.ts";
import { filesIn } from "../../built.ts";
import { folder } from "../../folder.ts";
import { filesOf, numberOf, published, siteBelow, TAKEN_DOWN } from "./generation.ts";

/** A folder in which three releases were published; the last is number 2. */
async function begun(): Promise<string> {
  const root = folder({});
  for (const generation of [0, 1, 2]) await published(root, generation);
  return root;
}

/** The site holds a release, every file of it as it was drawn, and nothing else. */
function expectSite(root: string, generation: number): void {
  const site = join(root, "_site");
  expect(verify(site)).toMatchObject({ release: numberOf(generation), faults: [] });
  const files = filesIn(site).filter((file) => file !== MARKER && file !== "manifest.json");
  expect(files).toEqual([...filesOf(generation).keys()].sort());
  for (const [path, text] of filesOf(generation))
    expect(readFileSync(join(site, path), "utf8"), path).toBe(text);
}

const ACTS: Readonly<Record<string, (site: string) => void>> = {
  "writes into a page": (site) => appendFileSync(join(site, "kept/0/page-0.html"), "more"),
  "writes into a file that goes": (site) => appendFileSync(join(site, "only/2/a.txt"), "more"),
  "puts a folder in the place of a file that goes": (site) => {
    rmSync(join(site, "only/2/a.txt"));
    mkdirSync(join(site, "only/2/a.txt"));
  },
  "puts another file in the place of a page": (site) => {
    rmSync(join(site, "index.html"));
    writeFileSync(join(site, "index.html"), "other");
  },
  "cuts a page off": (site) => truncateSync(join(site, "kept/1/page-1.html"), 3),
  "changes a page and leaves its size": (site) =>
    writeFileSync(join(site, "kept/0/page-0.html"), "A page that stays: kept/0/page-0.html\n"),
  "touches a page": (site) => utimesSync(join(site, "kept/0/page-0.html"), 1, 1),
  "deletes a page": (site) => rmSync(join(site, "kept/2/page-2.html")),
  "deletes a folder": (site) => rmSync(join(site, "kept"), { recursive: true }),
  "adds an empty folder": (site) => mkdirSync(join(site, "pictures/old"), { recursive: true }),
  "puts a folder in the place of a page": (site) => {
    rmSync(join(site, "index.html"));
    mkdirSync(join(site, "index.html"));
  },
  "puts a link in the place of a page": (site) => {
    rmSync(join(site, "index.html"));
    symlinkSync("2021/index.html", join(site, "index.html"));
  },
  "empties the site": (site) => {
    rmSync(site, { recursive: true });
    mkdirSync(site);
  },
  "deletes the site": (site) => rmSync(site, { recursive: true }),
  "deletes the work folder": (site) =>
    rmSync(join(site, "../.backfile"), { recursive: true, force: true }),
  "deletes both": (site) => {
    rmSync(site, { recursive: true });
    rmSync(join(site, "../.backfile"), { recursive: true, force: true });
  },
  "damages what is known of the release": (site) => {
    for (const name of filesIn(siteBelow(join(site, "..")).listings))
      appendFileSync(join(siteBelow(join(site, "..")).listings, name), "x");
  },
};

describe("when somebody", () => {
  test.each(Object.entries(ACTS))(
    "%s, this and the next publications are whole",
    async (_, act) => {
      const root = await begun();
      act(join(root, "_site"));
      for (const generation of [3, 3, 4, 5]) {
        await published(root, generation);
        expectSite(root, generation);
      }
    },
  );

  test.each(Object.entries(ACTS))(
    "%s, and nothing else has changed, the next publications are whole",
    async (_, act) => {
      const root = await begun();
      act(join(root, "_site"));
      for (const generation of [2, 2, 3]) {
        await published(root, generation);
        expectSite(root, generation);
      }
    },
  );

  test("lays a file into the site, it is told of, kept, and never shown again", async () => {
    const root = await begun();
    writeFileSync(join(root, "_site/CNAME"), "example.org");
    mkdirSync(join(root, "_site/pictures"));
    writeFileSync(join(root, "_site/pictures/a.png"), "a picture");
    symlinkSync("/nowhere", join(root, "_site/link"));
    const { rescued } = await published(root, 3);
    const kept = siteBelow(root).rescued;
    expect([...rescued].sort()).toEqual(
      ["CNAME", "link", "pictures/a.png"].map((name) => join(kept, name)),
    );
    for (const generation of [4, 5, 5, 6]) {
      expect((await published(root, generation)).rescued).toEqual([]);
      expectSite(root, generation);
    }
    expect(filesIn(kept)).toEqual(["CNAME", "pictures/a.png"]);
    expect(readFileSync(join(kept, "pictures/a.png"), "utf8")).toBe("a picture");
  });

  test("lays a file of the same name into the site again, both are kept", async () => {
    const root = await begun();
    for (const [generation, text] of [
      [3, "one"],
      [4, "two"],
    ] as const) {
      writeFileSync(join(root, "_site/CNAME"), text);
      await published(root, generation);
    }
    await published(root, 5);
    const kept = siteBelow(root).rescued;
    expect(filesIn(kept).map((name) => readFileSync(join(kept, name), "utf8"))).toEqual([
      "one",
      "two",
    ]);
  });

  test.each<readonly [string, (site: string) => void]>([
    ["damages the marker", (site) => writeFileSync(join(site, MARKER), "")],
    [
      "changes a page while the work folder is lost",
      (site) => {
        rmSync(join(site, "../.backfile"), { recursive: true });
        writeFileSync(join(site, "index.html"), "mine");
      },
    ],
  ])("%s, the folder is kept under another name", async (_, act) => {
    const root = await begun();
    const site = join(root, "_site");
    writeFileSync(join(site, "note.txt"), "mine");
    act(site);
    const { kept } = await published(root, 3);
    expect(kept).toBe(`${site}.kept-1`);
    expect(readFileSync(join(root, "_site.kept-1/note.txt"), "utf8")).toBe("mine");
    expectSite(root, 3);
  });

  test("sets the mode of the folder, it stays", async () => {
    const root = await begun();
    chmodSync(join(root, "_site"), 0o750);
    for (const generation of [3, 4]) {
      await published(root, generation);
      expect(statSync(join(root, "_site")).mode & 0o777).toBe(0o750);
    }
  });

  test("does nothing, a file that stays is the same file, with its time, and nothing is written where nothing changed", async () => {
    const root = await begun();
    const page = join(root, "_site/kept/0/page-0.html");
    const before = statSync(page, { bigint: true });
    await published(root, 3);
    const after = statSync(page, { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
    const tree = statSync(join(root, "_site"), { bigint: true });
    expect((await published(root, 3)).changed).toBe(0);
    const same = statSync(join(root, "_site"), { bigint: true });
    expect([same.ino, same.ctimeNs]).toEqual([tree.ino, tree.ctimeNs]);
  });

  test("takes a text down, nothing of the release that had it is left in the work folder", async () => {
    const root = await begun();
    expect(existsSync(siteBelow(root).idle)).toBe(true);
    await published(root, TAKEN_DOWN);
    expect(existsSync(siteBelow(root).idle)).toBe(false);
    expectSite(root, TAKEN_DOWN);
  });
});
