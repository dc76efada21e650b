import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Lookout } from "../../src/build/lookout.ts";
import { MARKER } from "../../src/publish/release/marker.ts";
import { filesIn } from "../built.ts";
import { compiled } from "../faults/compiled.ts";
import { CAN_MOUNT, mountOn } from "../faults/mount.ts";
import { folder, lastingFolder } from "../folder.ts";
import { published, siteBelow } from "../publish/release/generation.ts";

let code = "";
beforeAll(() => {
  // Other threads run what is compiled.
  code = join(compiled(join(lastingFolder({}), "program")), "../..");
}, 120_000);
afterAll(() => rmSync(join(code, "../../.."), { recursive: true, force: true }));

async function lookoutOf() {
  const { keepLookout }: typeof import("../../src/build/lookout.ts") = await import(
    pathToFileURL(join(code, "build/lookout.js")).href
  );
  return keepLookout;
}

/** A folder in which two releases were published. */
async function begun(): Promise<string> {
  const root = folder({});
  for (const generation of [0, 1]) await published(root, generation);
  return root;
}

type Root = ReturnType<typeof siteBelow>;

const ACTS: Readonly<Record<string, (root: Root) => void>> = {
  "nobody touched": () => {},
  "somebody changed": ({ site }) => appendFileSync(join(site, "kept/0/page-0.html"), "more"),
  "somebody took a page from": ({ site }) => rmSync(join(site, "kept/1/page-1.html")),
  "somebody laid a file into": ({ site }) => writeFileSync(join(site, "mine.txt"), "mine"),
  "somebody laid an empty folder into": ({ site }) => mkdirSync(join(site, "pictures")),
  "somebody took the marker from": ({ site }) => rmSync(join(site, MARKER)),
  "somebody took away": ({ site }) => rmSync(site, { recursive: true }),
  "nobody knows the files of": ({ listings }) => rmSync(listings, { recursive: true }),
  "damaged records tell of": ({ listings }) => {
    for (const name of filesIn(listings)) appendFileSync(join(listings, name), "x");
  },
  "was moved out of the way as": ({ site, out }) => renameSync(site, out),
};

/** All that is seen of both trees. */
async function seenBy({ live, idle, end }: Lookout) {
  const sights = [await live(), await idle()];
  const seen = sights.map(({ glance, tree }) => ({ glance, tree: tree() }));
  await end();
  return seen;
}

describe("another thread sees what this one would see of a site that", () => {
  test.each(Object.entries(ACTS))("%s", async (_, act) => {
    const keepLookout = await lookoutOf();
    const site = siteBelow(await begun());
    act(site);
    const here = await seenBy(keepLookout(site, false));
    expect(await seenBy(keepLookout(site, true))).toEqual(here);
    expect(here.map(({ tree }) => tree.kind)).toContain("release");
  });
});

test("where the other thread fails, this one looks", async () => {
  const keepLookout = await lookoutOf();
  const site = siteBelow(await begun());
  const lookout = keepLookout(site, true);
  await lookout.end();
  const { glance } = await lookout.live();
  expect(glance.kind).toBe("release");
});

test("the files that are as they were left are not sent: where what is known of them went since, they are read again", async () => {
  const keepLookout = await lookoutOf();
  const site = siteBelow(await begun());
  const lookout = keepLookout(site, true);
  const { tree } = await lookout.live();
  await lookout.end();
  expect(tree()).toMatchObject({ isListed: true });
  rmSync(site.listings, { recursive: true });
  expect(tree()).toMatchObject({ isListed: false });
});

test.runIf(CAN_MOUNT)(
  "a disk that refuses to bring the trees in order is told in words",
  async () => {
    const keepLookout = await lookoutOf();
    const site = siteBelow(await begun());
    mountOn(join(site.work, "trash-1"), "-t", "tmpfs", "tmpfs");
    expect(() => keepLookout(site, false)).toThrow(
      /Expected to write the site, found a folder that is in use and cannot be moved; empty it \(EBUSY\)/u,
    );
  },
);
