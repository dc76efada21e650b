import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import type { BuiltSite } from "../../src/build/build-site.ts";
import { listen } from "../../src/cli/listen.ts";
import { built, filesIn } from "../built.ts";
import { lastingFolder } from "../folder.ts";
import { BROWSER, launch } from "./browser.ts";
import { HARM, WORD } from "./harm.ts";
import { type Watched, watched } from "./watched.ts";

const META = /<meta http-equiv="Content-Security-Policy"[^>]*>/u;
/** What a browser says of a page that asks for nothing: a request that the next page broke off. */
const BROKEN_OFF = /^failed: /u;
/** Attributes that run or fetch, or lead where no reader may go. */
const ACTING = `[...document.querySelectorAll("*")].flatMap((element) =>
  element.getAttributeNames().filter((name) => /^(?:on|style|srcdoc|formaction|xlink)/.test(name)))`;
const SCHEMES = `[...new Set([...document.links].map(({ protocol }) => protocol))]`;
/** Follows each link that leads to no page, as a reader's click does. */
const CLICK = `[...document.links].filter(({ protocol }) => !/^https?:$/.test(protocol))
  .map((link) => link.click()).length`;

describe.skipIf(BROWSER === null)("of texts that mean harm, with the policy switched off", () => {
  let folder = "";
  let browser: Browser | null = null;
  let server: Server | null = null;
  let host = "";
  let site: BuiltSite | null = null;
  let files: readonly string[] = [];

  beforeAll(async () => {
    folder = lastingFolder(
      Object.fromEntries(Object.entries(HARM).map(([path, text]) => [`content/${path}`, text])),
    );
    site = await built(join(folder, "content"), join(folder, "site"));
    files = filesIn(join(folder, "site"));
    cpSync(join(folder, "site"), join(folder, "bare"), { recursive: true });
    for (const file of files.filter((each) => each.endsWith(".html"))) {
      const markup = readFileSync(join(folder, "bare", file), "utf8");
      expect(markup).toMatch(META);
      writeFileSync(join(folder, "bare", file), markup.replace(META, ""));
    }
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "", "http://localhost");
      const file = join(folder, "bare", decodeURIComponent(pathname));
      response.statusCode = existsSync(file) ? 200 : 404;
      response.end(existsSync(file) ? readFileSync(file) : "");
    });
    host = await listen(server, 18_480);
    browser = await launch(BROWSER ?? "");
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    server?.close().closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  });

  const addressOf = (file: string): string =>
    host + file.split("/").map(encodeURIComponent).join("/");

  const articles = (): readonly string[] =>
    loadArchive(join(folder, "content")).cards.map(({ address }) => address);

  const pages = (): readonly string[] => files.filter((file) => /\.(?:html|xml|json)$/u.test(file));

  const heard = ({ faults }: Watched): readonly string[] =>
    faults.filter((fault) => !BROKEN_OFF.test(fault));

  /** What of a page could run, fetch or lead astray. */
  const dangers = async (page: Page): Promise<readonly unknown[]> => [
    await page.evaluate(ACTING),
    await page
      .locator("svg :not(path), math, iframe, object, embed, base, img, video, style, template")
      .count(),
  ];

  test("those that are read become pages, and two that are programs are refused", () => {
    expect(site?.rejected.map(({ path }) => path)).toEqual(["engine.md", "tag.md"]);
    expect(articles().length).toBeGreaterThan(30);
    expect(files).toEqual(expect.arrayContaining([...articles()]));
  });

  test("nothing runs, asks elsewhere or opens on any page, and no link of a page leads to a program", async () => {
    const reader = await watched(browser, host);
    for (const file of pages()) {
      await reader.page.goto(addressOf(file));
      expect(heard(reader), file).toEqual([]);
      if (file.endsWith(".html")) expect(await dangers(reader.page), file).toEqual([[], 0]);
    }
    await reader.page.context().close();
  }, 300_000);

  test("nothing runs when a reader clicks what leads to no page", async () => {
    const reader = await watched(browser, host);
    for (const file of articles()) {
      await reader.page.goto(addressOf(file));
      const schemes = await reader.page.evaluate(SCHEMES);
      expect(["http:", "https:", "mailto:"], file).toEqual(
        expect.arrayContaining([schemes].flat()),
      );
      await reader.page.evaluate(CLICK);
      expect(heard(reader), file).toEqual([]);
    }
    await reader.page.context().close();
  }, 300_000);

  test.each([
    WORD,
    "pwned",
    "onerror",
    "elsewhere.example",
    "<img src=x onerror=window.pwned=true>",
    '"><svg onload=window.pwned=true>',
    "</title><script>window.pwned=true</script>",
    "javascript:window.pwned=true",
  ])("nothing runs when a reader searches for %s", async (words) => {
    const reader = await watched(browser, host);
    const query = encodeURIComponent(words);
    for (const rest of ["", `&source=${query}&topic=${query}&sort=${query}&from=${query}`]) {
      await reader.page.goto(`${host}search.html?q=${query}${rest}`);
      await reader.page.getByRole("status").getByRole("heading").waitFor();
      if (rest === "") await reader.page.locator("#hits .passage mark").first().waitFor();
      expect(await dangers(reader.page)).toEqual([[], 0]);
      expect(heard(reader)).toEqual([]);
    }
    await reader.page.context().close();
  });

  test("if they came into a page as markup, what runs and asks elsewhere would be heard", async () => {
    const ran: string[] = [];
    for (const [path, text] of Object.entries(HARM).filter(([name]) => name.endsWith(".txt"))) {
      const reader = await watched(browser, host);
      writeFileSync(join(folder, "bare/laid.html"), `<!doctype html>\n${text}`);
      await reader.page.goto(addressOf("laid.html"));
      if (/^(?:ran|elsewhere): /mu.test(reader.faults.join("\n"))) ran.push(path);
      await reader.page.context().close();
    }
    expect(ran.length).toBeGreaterThan(15);
  }, 120_000);
});
