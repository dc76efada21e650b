import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../src/cli/serve.ts";
import { built, filesIn } from "../built.ts";
import { lastingFolder } from "../folder.ts";
import { BROWSER, launch } from "./browser.ts";
import { pagesOfEveryKind } from "./kinds.ts";
import { watched } from "./watched.ts";

const RUN = "window.pwned=true";
/** What no page of ours has, and the directive by which it is refused. */
const HARM: readonly (readonly [directive: string, markup: string])[] = [
  ["script-src-elem inline", `<script>${RUN}</script>`],
  [
    "script-src-elem https://elsewhere.example/a.js",
    '<script src="https://elsewhere.example/a.js"></script>',
  ],
  ["script-src-attr inline", `<p id="harm" onclick="${RUN}">Here</p>`],
  ["style-src-elem inline", "<style>p { color: red }</style>"],
  ["style-src-attr inline", '<p style="color: red">Red</p>'],
  ["img-src https://elsewhere.example/a.png", '<img src="https://elsewhere.example/a.png">'],
  ["frame-src https://elsewhere.example", '<iframe src="https://elsewhere.example/f"></iframe>'],
];

const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u;
const OPEN = /unsafe-(?:inline|eval)|\*|\b(?:data|https?|blob):|'(?:nonce|sha\d+)-/u;
const path = (page: string): string => page.split("/").map(encodeURIComponent).join("/");

describe.skipIf(BROWSER === null)("in a reader's browser the policy", () => {
  let folder = "";
  let browser: Browser | null = null;
  const servers: Server[] = [];
  let host = "";
  let pages: readonly (readonly [kind: string, page: string])[] = [];

  beforeAll(async () => {
    folder = lastingFolder({});
    await built("content", join(folder, "site"));
    pages = [
      ...pagesOfEveryKind(filesIn(join(folder, "site"))),
      ["search with results", "search.html?q=ferry"],
    ];
    host = await served("site");
    browser = await launch(BROWSER ?? "");
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    for (const server of servers) server.close().closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  });

  async function served(site: string): Promise<string> {
    const { server, address } = await serve(join(folder, site), 18_380);
    servers.push(server);
    return address;
  }

  const addressOf = (page: string): string => {
    const [file = "", query] = page.split("?");
    return `${host}${path(file)}${query === undefined ? "" : `?${query}`}`;
  };

  test("is sent with every kind of page and stands in it, allows nothing from elsewhere and nothing inline, and is passed", async () => {
    for (const [kind, file] of pages) {
      const { page, faults } = await watched(browser, host);
      const response = await page.goto(addressOf(file));
      const sent = (await response?.headerValue("content-security-policy")) ?? "";
      const said = META.exec((await response?.text()) ?? "")?.[1]?.replaceAll("&#39;", "'");
      expect(sent, kind).toBe(`${said}; frame-ancestors 'none'`);
      expect(sent, kind).toContain("default-src 'none'");
      expect(sent, kind).not.toMatch(OPEN);
      if (kind === "search with results")
        await page.locator("#hits .passage mark").first().waitFor();
      expect(faults, kind).toEqual([]);
      await page.context().close();
    }
  }, 120_000);

  /** A copy of the site in which one page holds harm, with its meta tag or without. */
  function harmed(name: string, hasMeta: boolean): string {
    const [, victim = ""] = pages.find(([kind]) => kind === "article") ?? [];
    cpSync(join(folder, "site"), join(folder, name), { recursive: true });
    const file = join(folder, name, victim);
    const harm = HARM.map(([, markup]) => markup).join("\n");
    const markup = readFileSync(file, "utf8").replace("</main>", `${harm}</main>`);
    writeFileSync(file, hasMeta ? markup : markup.replace(META, ""));
    return victim;
  }

  const refusals = HARM.map(([directive]) => `refused: ${directive}`);

  test.each([
    ["the header alone", "header", false],
    ["its meta tag alone", "meta", true],
  ])("keeps a page from all that it must not do, by %s", async (_, name, hasMeta) => {
    const victim = harmed(name, hasMeta);
    const own = hasMeta ? pathToFileURL(join(folder, name)).href : await served(name);
    const { page, faults } = await watched(browser, own);
    await page.goto(hasMeta ? `${own}/${path(victim)}` : `${own}${path(victim)}`);
    await page.locator("#harm").click();
    const told = faults.filter((fault) => !fault.startsWith("refused: "));
    expect(faults.filter((fault) => fault.startsWith("refused: ")).sort()).toEqual(
      [...refusals].sort(),
    );
    expect(told.filter((fault) => /^(?:ran|elsewhere|opened|dialog)/u.test(fault))).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(HARM.length);
    await page.context().close();
  });

  test("is what keeps it: without one, the same page runs what it holds and asks elsewhere", async () => {
    const victim = harmed("open", false);
    const own = pathToFileURL(join(folder, "open")).href;
    const { page, faults } = await watched(browser, own);
    await page.goto(`${own}/${path(victim)}`);
    await page.locator("#harm").click();
    expect(faults.filter((fault) => fault.startsWith("ran: "))).toHaveLength(2);
    const asked = faults.filter((fault) => fault.startsWith("elsewhere: "));
    expect(asked.map((each) => each.slice(-2)).sort()).toEqual(["/f", "js", "ng"]);
    await page.context().close();
  });
});
