import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built } from "../built.ts";
import { BROWSER, launch } from "./browser.ts";

const MOST_STEPS = 150;

describe.skipIf(BROWSER === null)("with a keyboard alone", () => {
  let site = "";
  let browser: Browser | null = null;

  beforeAll(async () => {
    site = mkdtempSync(join(tmpdir(), "backfile-"));
    await built("content", site);
    browser = await launch(BROWSER ?? "");
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(site, { recursive: true, force: true });
  });

  async function opened(address: string): Promise<Page> {
    const page = await browser?.newPage({ viewport: { width: 1280, height: 800 } });
    if (!page) throw new Error("no browser");
    await page.goto(`${pathToFileURL(site).href}/${address}`);
    return page;
  }

  /** Goes from focus to focus until it is on what the selector names. */
  async function goTo(page: Page, selector: string): Promise<void> {
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      await page.keyboard.press("Tab");
      if ((await page.locator(`${selector}:focus`).count()) > 0) return;
    }
    throw new Error(`${selector} was not reached in ${MOST_STEPS} steps`);
  }

  test.each(["index.html", "2021/02/10/index.html", "search.html"])(
    "the first step on %s is a link that is seen and leads past the frame",
    async (address) => {
      const page = await opened(address);
      await page.keyboard.press("Tab");
      const box = await page.locator(".skip:focus").boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      await page.keyboard.press("Enter");
      expect(new URL(page.url()).hash).toBe("#main");
      await page.keyboard.press("Tab");
      expect(await page.locator("main :focus").count()).toBe(1);
      await page.close();
    },
  );

  test("the days of a calendar follow each other, and Enter opens one", async () => {
    const page = await opened("2021/02/index.html");
    const days = await page
      .locator(".calendar td a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(days.length).toBeGreaterThan(1);
    expect([...days].sort()).toEqual(days);
    await goTo(page, ".calendar td a");
    for (const day of days) {
      expect(await page.locator(":focus").getAttribute("href")).toBe(day);
      if (day !== days.at(-1)) await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/2021/02/${days.at(-1)}`);
    await page.close();
  });

  test("a search is asked, sorted, narrowed and widened again", async () => {
    const page = await opened("index.html");
    await goTo(page, ".search-box input");
    await page.keyboard.type("ferry");
    await page.keyboard.press("Enter");
    const heading = page.getByRole("status").getByRole("heading");
    await heading.waitFor();
    const all = await heading.textContent();
    await goTo(page, "#narrow #by-source a");
    await page.keyboard.press("Enter");
    await page.waitForURL(/[?&]source=/u);
    await heading.waitFor();
    expect(await heading.textContent()).not.toBe(all);
    await goTo(page, "#asked a");
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => !url.searchParams.has("source"));
    await heading.waitFor();
    expect(await heading.textContent()).toBe(all);
    await goTo(page, "#sort");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await goTo(page, ".search summary");
    await page.keyboard.press("Enter");
    expect(await page.locator(".help dl").isVisible()).toBe(true);
    await page.close();
  });

  test("what is folded on an article opens: its citation, and the text as it came", async () => {
    const page = await opened("2021/02/10/a-night-on-the-cobbler.html");
    for (const place of [".cite", ".original"]) {
      await goTo(page, `${place} > summary`);
      await page.keyboard.press("Enter");
      expect(await page.locator(`${place} > :not(summary)`).first().isVisible(), place).toBe(true);
    }
    await page.close();
  });
});
