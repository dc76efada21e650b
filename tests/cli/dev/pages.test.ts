import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changedPages, pagesAfter, siteOf } from "../../../src/cli/dev/pages.ts";
import { putPages } from "../../../src/cli/dev/put-pages.ts";
import { folder } from "../../folder.ts";

const EMPTY = {
  kind: "rebuilt",
  articles: 0,
  pages: 0,
  rejected: [],
  notices: [],
  others: [],
} as const;

test("a site is the newest page of each address; a file that holds none of them goes", () => {
  const root = folder({});
  const first = join(root, "1");
  const second = join(root, "2");
  const page = (address: string, content: string) => ({ address, content });
  const put = putPages([page("a.html", "Ä"), page("b.html", ""), page("c.html", "old c")], first);
  const before = pagesAfter(
    { ...EMPTY, addresses: ["a.html", "b.html", "c.html"], drawn: put },
    new Map(),
  );
  const now = pagesAfter(
    { ...EMPTY, addresses: ["a.html", "c.html"], drawn: putPages([page("c.html", "新")], second) },
    before,
  );
  expect(siteOf(before).read("b.html")).toEqual(Buffer.from(""));
  expect(siteOf(now).read("a.html")).toEqual(Buffer.from("Ä"));
  expect(siteOf(now).read("c.html")).toEqual(Buffer.from("新"));
  expect(siteOf(now).read("b.html")).toBeNull();
  expect(siteOf(now).has("b.html")).toBe(false);
  expect(changedPages(before, now)).toEqual(["c.html"]);
  const last = putPages([page("a.html", "A")], join(root, "3"));
  pagesAfter({ ...EMPTY, addresses: ["a.html"], drawn: last }, now);
  expect([first, second].filter((file) => existsSync(file))).toEqual([]);
});

test("the assets of the program belong to the site, and nothing else of the disk", () => {
  const site = siteOf(new Map());
  expect(site.has("assets/backfile.css")).toBe(true);
  expect(`${site.read("assets/icon.svg")}`).toContain("<svg");
  for (const address of [
    "assets/",
    "assets/..",
    "assets/../page.ts",
    "assets/nothing.css",
    "index.html",
  ])
    expect([site.has(address), site.read(address)]).toEqual([false, null]);
});
