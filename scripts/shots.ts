/** Takes a picture of every kind of page, at three widths, in light and dark, into shots/; lays them side by side in shots/index.html, and takes the pictures of the documents. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { serve } from "../src/cli/serve.ts";
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
// From a host: the 404 page counts from its root, and the search shows passages.
const { server, address: origin } = await serve(site, 18_480);
const address = (page: string): string => origin + page;

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

const names = [...pagesOfEveryKind(filesIn(site)), ...SEARCHES].map(([name]) =>
  name.replaceAll(" ", "-"),
);
const looks = SCHEMES.flatMap((scheme) => WIDTHS.map((width) => `${width}-${scheme}`));
const row = (name: string): string =>
  `<tr><th>${name}${looks.map((look) => `<td><a href="${name}-${look}.png"><img src="${name}-${look}.png" alt="${look}" width="220" loading="lazy"></a>`).join("")}`;
writeFileSync(
  "shots/index.html",
  `<!doctype html><meta charset="utf-8"><title>Shots</title><style>td, th { vertical-align: top }</style><table>${names.map(row).join("\n")}</table>\n`,
);

/** The pictures of the documents: what is shown, how high, in which light. */
const PICTURES = [
  ["front-page", "index.html", 1100, "light"],
  ["article-page", "2021/03/12/dockers-end-strike-after-nine-days.html", 1000, "dark"],
  ["source-page", "sources/skerran-news-wire/index.html", 900, "light"],
  [
    "story-page",
    "stories/skerrane-and-pomarra-to-issue-a-single-seafarers-card.html",
    1500,
    "light",
  ],
] as const;

mkdirSync("docs", { recursive: true });
for (const [name, file, height, colorScheme] of PICTURES) {
  const page = await browser.newPage({ viewport: { width: 1280, height }, colorScheme });
  await page.goto(address(file));
  await page.screenshot({ path: `docs/${name}.png` });
  await page.close();
}
await browser.close();
server.closeAllConnections();
server.close();
