import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built } from "../built.ts";
import { BROWSER, launch } from "./browser.ts";
import { serveBelow } from "./serve-below.ts";

const FROM = ["disk", "host"] as const;
type From = (typeof FROM)[number];

/** What the sample archive has about its ferry. */
const GROUNDING = "Everyone safe after ferry runs aground in fog";

describe.skipIf(BROWSER === null)("searching the sample archive", () => {
  let folder = "";
  let server: Server | null = null;
  let browser: Browser | null = null;
  let host = "";

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "backfile-"));
    const sites = ["some/where", ...Object.keys(HARMS)].map(
      (name) => [name, join(folder, name)] as const,
    );
    const whole = join(folder, "some/where");
    await built("content", whole);
    for (const [name, harm] of Object.entries(HARMS)) {
      cpSync(whole, join(folder, name), { recursive: true });
      harm(join(folder, name, "search"));
    }
    const served = await serveBelow(Object.fromEntries(sites), 18_280);
    server = served.server;
    host = served.address;
    browser = await launch(BROWSER ?? "");
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const addressOf = (from: From, page: string, site = "some/where"): string =>
    from === "host"
      ? `${host}${site}/${page}`
      : `${pathToFileURL(join(folder, site)).href}/${page}`;

  /** Opens a page, and lists what went wrong on it: refused by the policy, failed, thrown. */
  async function opened(
    address: string,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; faults: string[] }> {
    const page = await browser?.newPage({ viewport: { width: 1280, height: 800 }, ...options });
    if (!page) throw new Error("no browser");
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    await page.goto(address);
    return { page, faults };
  }

  const status = (page: Page) => page.getByRole("status").getByRole("heading");
  const titles = (page: Page) => page.locator("#hits .title");

  test.each(FROM)(
    "with the keys alone a reader asks, hears the count and comes to the results, from a %s",
    async (from) => {
      const { page, faults } = await opened(addressOf(from, "2021/02/10/index.html"));
      for (const _ of ["skip link", "nameplate", "field"]) await page.keyboard.press("Tab");
      await page.keyboard.type("ferry aground");
      await page.keyboard.press("Enter");
      await page.waitForURL(/search\.html\?q=ferry\+aground$/u);
      expect(await status(page).textContent()).toMatch(/^\d+ articles?$/u);
      expect(await page.evaluate("document.activeElement === document.body")).toBe(true);
      expect(await page.title()).toMatch(/^ferry aground — Search/u);
      const focused = "document.activeElement.closest('#hits') !== null";
      for (let at = 0; at < 30 && !(await page.evaluate(focused)); at += 1)
        await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.textContent")).toBe(GROUNDING);
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/2021\/02\/10\/everyone-safe/u);
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  test.each(FROM)(
    "every narrowing is an address: back and forward, and new words keep it, from a %s",
    async (from) => {
      const { page, faults } = await opened(addressOf(from, "search.html?q=ferry"));
      const before = await status(page).textContent();
      await page.locator("#by-year").getByRole("link", { name: "2021" }).click();
      await page.waitForURL(/\?q=ferry&from=2021&to=2021$/u);
      const narrowed = await status(page).textContent();
      expect(narrowed).not.toBe(before);
      expect(await page.getByLabel("From").inputValue()).toBe("2021");
      await page.goBack();
      expect(await status(page).textContent()).toBe(before);
      expect(await page.getByLabel("From").inputValue()).toBe("");
      await page.goForward();
      expect(await status(page).textContent()).toBe(narrowed);
      await page.locator("#by-source").getByRole("link", { name: "Skerran News Wire" }).click();
      await page.waitForURL(/&source=skerran-news-wire$/u);
      await page.getByLabel("Words").fill("grounding");
      await page.getByLabel("Words").press("Enter");
      await page.waitForURL(/\?q=grounding&from=2021&to=2021&source=skerran-news-wire$/u);
      const asked = page.getByRole("list", { name: "Narrowed to" });
      await asked.getByText("Skerran News Wire").waitFor();
      await asked.getByRole("listitem").filter({ hasText: "2021" }).getByRole("link").click();
      await page.waitForURL(/\?q=grounding&source=skerran-news-wire$/u);
      await status(page).waitFor();
      expect(faults).toEqual([]);
      await page.close();
    },
  );

  test("from a host a result shows the passage with the words, and leads to the place of it", async () => {
    const { page, faults } = await opened(addressOf("host", "search.html?q=mooring+buoys"));
    const hit = page.locator("#hits li").filter({ hasText: "Seagrass returns" });
    await hit.locator(".passage mark").nth(1).waitFor();
    expect(await hit.locator(".passage").textContent()).toContain("12 fixed mooring buoys");
    await page.setViewportSize({ width: 375, height: 400 });
    await hit.getByRole("link").click();
    await page.waitForURL(/\.html#:~:text=.*mooring%20buoys$/u);
    await page.waitForFunction("scrollY > 0");
    expect(faults).toEqual([]);
    await page.close();
  });

  test("from a disk a result shows its first words, and the page says why", async () => {
    const { page, faults } = await opened(
      addressOf("disk", "search.html?q=the+harbour+board+council"),
    );
    await status(page).waitFor();
    expect(await page.locator("#from-disk").isVisible()).toBe(true);
    await page.locator("#hits .passage:not(:empty)").first().waitFor();
    expect(faults).toEqual([]);
    await page.close();
  });

  test("an Arabic result stands right to left, in its own language, from a disk", async () => {
    const { page } = await opened(
      addressOf("disk", `search.html?q=${encodeURIComponent("المضيق")}`),
    );
    const title = titles(page).first();
    expect(await title.getAttribute("lang")).toBe("ar");
    for (const place of [title, page.locator("#hits .passage").first()])
      expect(await place.evaluate((element) => element.matches(":dir(rtl)"))).toBe(true);
    expect(await page.locator("#hits mark").count()).toBeGreaterThan(0);
    await page.close();
  });

  test.each([
    ["damaged", /is damaged/u],
    ["missing", /could not be loaded/u],
    ["damaged-contents", /is damaged/u],
    ["missing-contents", /could not be loaded/u],
  ])("an index with a %s file ends in a sentence and other ways in", async (site, sentence) => {
    for (const from of FROM) {
      const { page } = await opened(addressOf(from, "search.html?q=ferry", site));
      expect(await status(page).textContent(), from).toBe("The search did not work");
      expect(await page.getByRole("status").textContent(), from).toMatch(sentence);
      expect(await page.getByRole("status").textContent(), from).toContain("search/");
      expect(await page.locator("#ways-in").isVisible(), from).toBe(true);
      await page.close();
    }
  });

  test.each([
    ["nothing", "zyxwvut", "No article found"],
    ["marks only", encodeURIComponent("!?…—"), null],
    ["a query of 10,000 characters", "ferry+".repeat(1667), null],
    ["markup", encodeURIComponent("<img src=x onerror=alert(1)>"), null],
  ])("%s is answered in words", async (_, query, heading) => {
    const { page, faults } = await opened(addressOf("disk", `search.html?q=${query}`));
    const said = (await status(page).textContent()) ?? "";
    expect(said).toMatch(heading === null ? /article/u : heading);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("a page past the last one is said to be none, with a link to the last", async () => {
    const { page } = await opened(addressOf("disk", "search.html?from=2018&page=99"));
    await status(page).waitFor();
    const link = page.locator("#past-the-end").getByRole("link");
    expect(await link.getAttribute("href")).toMatch(/^\?from=2018&page=\d+$/u);
    await page.close();
  });

  test("without JavaScript the form works, and the page offers other ways in", async () => {
    const { page } = await opened(addressOf("disk", "index.html"), { javaScriptEnabled: false });
    await page.getByRole("searchbox").fill("ferry");
    await page.getByRole("button", { name: "Search" }).click();
    await page.waitForURL(/search\.html\?q=ferry$/u);
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    expect(await page.getByRole("link", { name: "2021" }).isVisible()).toBe(true);
    await page.close();
  });

  test("results are no wider than a screen of 320 pixels, and what is touched is 24 pixels high", async () => {
    const { page } = await opened(
      addressOf("disk", "search.html?q=ferry&source=skerran-news-wire"),
      {
        viewport: { width: 320, height: 700 },
      },
    );
    await status(page).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
    const low = await page
      .locator("main :is(a, input, select, button, summary):visible")
      .evaluateAll((all) =>
        all
          .filter((each) => each.getBoundingClientRect().height < 24)
          .map((each) => each.outerHTML),
      );
    expect(low).toEqual([]);
    await page.close();
  });
});

const eachBlock = (index: string, change: (file: string) => void): void => {
  for (const name of readdirSync(join(index, "words"))) change(join(index, "words", name));
};

/** What may happen to an index on its way to a host. */
const HARMS: Readonly<Record<string, (index: string) => void>> = {
  damaged: (index) =>
    eachBlock(index, (file) =>
      writeFileSync(file, readFileSync(file, "utf8").replace(/","./u, '","~')),
    ),
  missing: (index) => eachBlock(index, (file) => rmSync(file)),
  "damaged-contents": (index) => writeFileSync(join(index, "index.js"), 'backfile("index","{")'),
  "missing-contents": (index) => rmSync(join(index, "index.js")),
};
