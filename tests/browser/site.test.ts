import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built, filesIn } from "../built.ts";
import { BROWSER, launch } from "./browser.ts";
import { pagesOfEveryKind } from "./kinds.ts";
import { serveBelow } from "./serve-below.ts";
import { type Watched, watched } from "./watched.ts";

test("a browser is there where tests must not be skipped", () => {
  if (BROWSER === null)
    process.stderr.write("No Chromium on this machine: the browser tests are skipped\n");
  expect(BROWSER !== null || process.env.CI !== "true").toBe(true);
});

describe.skipIf(BROWSER === null)("the sample archive in a browser", () => {
  let folder = "";
  let server: Server | null = null;
  let browser: Browser | null = null;
  let http = "";
  let pages: readonly (readonly [kind: string, page: string])[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "backfile-"));
    await built("content", join(folder, "_site"));
    pages = pagesOfEveryKind(filesIn(join(folder, "_site")));
    const served = await serveBelow({ "some/where": join(folder, "_site") }, 18_180);
    server = served.server;
    http = `${served.address}some/where/`;
    browser = await launch(BROWSER ?? "");
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page of the disk or of the host, and lists all that went wrong on it. */
  async function opened(address: string, width = 1280): Promise<Watched> {
    const own = address.startsWith("file:") ? "file:" : http;
    const reader = await watched(browser, own, { viewport: { width, height: 800 } });
    await reader.page.goto(address);
    return reader;
  }

  const fileAddress = (page: string): string => pathToFileURL(join(folder, "_site", page)).href;

  test("there is a page of every kind", () => {
    expect(pages.filter(([, page]) => page === "").map(([kind]) => kind)).toEqual([]);
  });

  test("from a disk every kind of page is styled and breaks no policy", async () => {
    for (const [kind, file] of pages) {
      const { page, faults } = await opened(fileAddress(file));
      expect(faults, kind).toEqual([]);
      expect(await page.locator("h1").count(), kind).toBe(1);
      const margin = await page.evaluate(
        "getComputedStyle(document.querySelector('h1')).marginTop",
      );
      if (kind !== "not found" && kind !== "front") expect(margin, kind).toBe("0px");
      await page.context().close();
    }
  });

  test("from a sub-folder of a host every kind of page is whole and asks nothing of anybody else", async () => {
    for (const [kind, file] of pages) {
      const { page, faults } = await opened(
        http + file.split("/").map(encodeURIComponent).join("/"),
      );
      expect(faults, kind).toEqual([]);
      await page.context().close();
    }
  });

  test("no page is wider than a screen of 320 pixels", async () => {
    for (const [kind, file] of pages) {
      const { page } = await opened(fileAddress(file), 320);
      expect(await page.evaluate("document.documentElement.scrollWidth"), kind).toBeLessThanOrEqual(
        320,
      );
      await page.context().close();
    }
  });

  test.each(["disk", "host"])(
    "a reader walks from the front page to an article and on, from a %s",
    async (from) => {
      const { page } = await opened(
        from === "disk" ? fileAddress("index.html") : `${http}index.html`,
      );
      await page.locator("#dates a", { hasText: "2021" }).click();
      expect(await page.locator("h1").textContent()).toBe("2021");
      await page.locator(".calendar caption a", { hasText: "February" }).click();
      await page.locator(".day h2 a").last().click();
      expect(await page.title()).toContain("10 February 2021");
      await page.locator(".ledger a", { hasText: "A night on the Cobbler" }).click();
      expect(await page.locator("#how-we-know").textContent()).toBe("How we know");
      await page.locator("a[rel=next]").click();
      await page.locator(".nameplate-title a").click();
      expect(page.url()).toMatch(/\/index\.html$/u);
      await page.context().close();
    },
  );

  test.each(["disk", "host"])(
    "an address that moved leads to the article, from a %s",
    async (from) => {
      const moved =
        "undated/there-is-a-cupboard-in-the-tower-on-ulmasey-that-holds-nothing-but-handkerchiefs.html";
      const { page, faults } = await opened(from === "disk" ? fileAddress(moved) : http + moved);
      await page.waitForURL(/the-keeper-of-the-handkerchiefs\.html$/u);
      expect(await page.locator("h1").textContent()).toBe("The keeper of the handkerchiefs");
      // What the redirect page asked for last may be broken off.
      expect(faults.filter((fault) => !fault.startsWith("failed:"))).toEqual([]);
      await page.context().close();
    },
  );
  test("the browser's own parser reads every XML file", async () => {
    const page = await browser?.newPage();
    const files = filesIn(join(folder, "_site")).filter((file) => file.endsWith(".xml"));
    expect(files).toEqual(expect.arrayContaining(["feed.xml", "opml.xml"]));
    for (const file of files) {
      const source = JSON.stringify(readFileSync(join(folder, "_site", file), "utf8"));
      const parsed = `new DOMParser().parseFromString(${source}, "application/xml")`;
      expect(
        await page?.evaluate(`${parsed}.querySelector("parsererror")?.textContent ?? null`),
        file,
      ).toBeNull();
    }
    await page?.context().close();
  });

  test("a right-to-left text stands right to left in its page and in lists", async () => {
    const { page } = await opened(
      fileAddress(pages.find(([kind]) => kind === "Arabic article")?.[1] ?? ""),
    );
    expect(await page.evaluate("getComputedStyle(document.querySelector('.text')).direction")).toBe(
      "rtl",
    );
    await page.context().close();
  });

  test("in the dark the paper is dark", async () => {
    const page = await browser?.newPage({ colorScheme: "dark" });
    await page?.goto(fileAddress("index.html"));
    expect(await page?.evaluate("getComputedStyle(document.documentElement).backgroundColor")).toBe(
      "rgb(23, 22, 20)",
    );
    await page?.context().close();
  });
});
