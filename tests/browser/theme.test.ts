import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { built } from "../built.ts";
import { folder } from "../folder.ts";
import { BROWSER, launch } from "./browser.ts";

const CONTENT = {
  "a.txt": "date 2021-02-10 LANNOTH, Feb. 9 (SNW) -- The port closed.",
  "_theme.css": ":root { --paper: #102030; --ink: #ffffff; --ink-soft: #888888; }",
};

const STYLE = "getComputedStyle(document.documentElement)";

describe.skipIf(BROWSER === null)("a theme in a browser", () => {
  test("wins over the tokens, but not over paper or a reader who asks for more contrast", async () => {
    const site = join(folder({}), "_site");
    await built(folder(CONTENT), site);
    const browser = await launch(BROWSER ?? "");
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(site, "index.html")).href);
    expect(await page.evaluate(`${STYLE}.backgroundColor`)).toBe("rgb(16, 32, 48)");
    expect(await page.evaluate(`${STYLE}.getPropertyValue("--ink-soft")`)).toBe("#888888");
    await page.emulateMedia({ contrast: "more" });
    expect(await page.evaluate(`${STYLE}.getPropertyValue("--ink-soft")`)).toBe("#ffffff");
    await page.emulateMedia({ contrast: null, media: "print" });
    expect(await page.evaluate(`${STYLE}.color`)).toBe("rgb(0, 0, 0)");
    await browser.close();
  }, 60_000);
});
