/** Takes a picture of every kind of page, at three widths, in light and dark, into shots/; and the pictures of the README and of docs/stories.md. */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { BROWSER, launch } from "../tests/browser/browser.ts";
import { pagesOfEveryKind } from "../tests/browser/kinds.ts";
import { built, filesIn } from "../tests/built.ts";

const WIDTHS = [375, 768, 1280];
const SCHEMES = ["light", "dark"] as const;

const site = resolve("shots/_site");
mkdirSync("shots", { recursive: true });
await built("content", site);

if (BROWSER === null)
  throw new Error("Expected Chromium; install it, or name a browser with CHROMIUM=PATH");
const browser = await launch(BROWSER);
const address = (page: string): string => pathToFileURL(join(site, page)).href;

/** Searches, and how their pictures are called. */
const SEARCHES = [
  ["search-results", "ferry harbour"],
  ["search-none", "zeppelin harbour"],
  ["search-arabic", "المضيق"],
] as const;

for (const colorScheme of SCHEMES)
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    for (const [kind, file] of pagesOfEveryKind(filesIn(site))) {
      await page.goto(address(file));
      const path = join("shots", `${kind.replaceAll(" ", "-")}-${width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
    }
    for (const [name, words] of SEARCHES) {
      await page.goto(`${address("search.html")}?q=${encodeURIComponent(words)}`);
      await page.getByRole("status").getByRole("heading").waitFor();
      await page.screenshot({
        path: join("shots", `${name}-${width}-${colorScheme}.png`),
        fullPage: true,
      });
    }
    await page.close();
  }

const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await page.goto(address("index.html"));
mkdirSync("docs", { recursive: true });
await page.screenshot({ path: "docs/front-page.png" });
await page.goto(address("stories/skerrane-and-pomarra-to-issue-a-single-seafarers-card.html"));
await page.setViewportSize({ width: 1280, height: 1500 });
await page.screenshot({ path: "docs/story-page.png" });
await browser.close();
