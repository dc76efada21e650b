import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { built, filesIn } from "../built.ts";
import { lastingFolder } from "../folder.ts";
import { ARABIC } from "./archives/arabic.ts";
import { EMPTY, EXTREME, EXTREMES, UNDATED } from "./archives/extremes.ts";
import { drawBroadTopic } from "./broad-topic.ts";
import { BROWSER, launch } from "./browser.ts";
import { axeFaults, COLOURS } from "./gates/axe.ts";
import { cutOff, cutOffWhenLarge } from "./gates/cut-off.ts";
import { markupFaults } from "./gates/markup.ts";
import { smallTargets } from "./gates/small-targets.ts";
import { unseenFocus } from "./gates/unseen-focus.ts";
import { withoutScript } from "./gates/without-script.ts";
import { pagesOfEveryKind } from "./kinds.ts";
import { pagesOfEachShape } from "./shapes.ts";

/** What must hold of a page as a reader has it before the eyes: it names what does not. */
type Gate = (page: Page) => Promise<readonly string[]>;

interface Look {
  readonly options: BrowserContextOptions;
  readonly gates: readonly Gate[];
}

const WIDE = { viewport: { width: 1280, height: 800 } };
const NARROW = { viewport: { width: 320, height: 640 } };

const LOOKS: Readonly<Record<string, Look>> = {
  "1,280 pixels wide": {
    options: WIDE,
    gates: [axeFaults, smallTargets, cutOff, unseenFocus, cutOffWhenLarge],
  },
  "320 pixels wide": { options: NARROW, gates: [smallTargets, cutOff] },
};

/** What the sample is looked at beside: each kind of page stands in it. Nothing but colours is another in the dark (contrast.test.ts). */
const MORE: Readonly<Record<string, Look>> = {
  "320 pixels wide, by axe": { options: NARROW, gates: [axeFaults] },
  "in the dark": {
    options: { ...WIDE, colorScheme: "dark" },
    gates: [(page) => axeFaults(page, COLOURS)],
  },
};

/** The archives that are made for this, with one page of each shape that they have; and the sample, with one of every kind. */
const MADE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Arabic: ARABIC,
  "of extremes": EXTREMES,
  "of one undated text": UNDATED,
  empty: EMPTY,
};
const SAMPLE = "the sample";
const BROAD = "of a topic with 10,000 articles";
const ARCHIVES = [SAMPLE, BROAD, ...Object.keys(MADE)];
const FOUND = "search.html?q=ferry";

describe.skipIf(BROWSER === null)("what is held of every page", () => {
  let root = "";
  let browser: Browser | null = null;
  const pages = new Map<string, readonly string[]>();

  beforeAll(async () => {
    root = lastingFolder({});
    await built("content", join(root, SAMPLE));
    const kinds = pagesOfEveryKind(filesIn(join(root, SAMPLE))).map(([, page]) => page);
    pages.set(SAMPLE, [...new Set(kinds), FOUND]);
    for (const [name, files] of Object.entries(MADE)) await make(name, files);
    await drawBroadTopic("content", join(root, BROAD), 10_000);
    cpSync(join(root, SAMPLE, "assets"), join(root, BROAD, "assets"), { recursive: true });
    pages.set(BROAD, pagesOfEachShape(filesIn(join(root, BROAD))));
    browser = await launch(BROWSER ?? "");
  }, 240_000);

  afterAll(async () => {
    await browser?.close();
    rmSync(root, { recursive: true, force: true });
  });

  async function make(name: string, texts: Readonly<Record<string, string>>): Promise<void> {
    const content = join(root, "content", name);
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), text);
    }
    await built(content, join(root, name));
    const files = filesIn(join(root, name)).filter((file) => file.endsWith(".html"));
    const extreme = files.filter((file) => EXTREME.test(file));
    pages.set(name, [...new Set([...pagesOfEachShape(files), ...extreme])]);
  }

  const markupOf = (archive: string, page: string): string =>
    readFileSync(join(root, archive, page.split("?")[0] ?? ""), "utf8");

  async function open(page: Page, archive: string, address: string): Promise<void> {
    const [file = "", query] = address.split("?");
    const at = pathToFileURL(join(root, archive, file)).href;
    await page.goto(query === undefined ? at : `${at}?${query}`);
    if (query !== undefined) await page.locator("#hits .title").first().waitFor();
  }

  const newPage = async (options: BrowserContextOptions): Promise<Page> => {
    const page = await browser?.newPage(options);
    if (page === undefined) throw new Error("no browser");
    return page;
  };

  const ROWS = ARCHIVES.flatMap((archive) =>
    Object.entries(archive === SAMPLE ? { ...LOOKS, ...MORE } : LOOKS).map(
      ([look, { options, gates }]) => ({ archive, look, options, gates }),
    ),
  );

  test.each(ROWS)(
    "in an archive $archive, $look, nothing is at fault",
    async ({ archive, options, gates }) => {
      const page = await newPage(options);
      expect(pages.get(archive)?.length).toBeGreaterThan(2);
      const faults: string[] = [];
      for (const address of pages.get(archive) ?? []) {
        await open(page, archive, address);
        for (const gate of gates)
          faults.push(...(await gate(page)).map((fault) => `${address}: ${fault}`));
      }
      await page.context().close();
      expect(faults).toEqual([]);
    },
    240_000,
  );

  test.each(ARCHIVES)("html-validate finds no error in an archive %s", async (archive) => {
    for (const address of pages.get(archive) ?? [])
      expect(await markupFaults(markupOf(archive, address), address)).toEqual([]);
  });

  test("without JavaScript no page but the search is another, and of that one nothing is at fault", async () => {
    const scripted = (pages.get(SAMPLE) ?? []).filter((address) =>
      /<noscript|<script (?!type="application\/ld\+json")/u.test(markupOf(SAMPLE, address)),
    );
    expect(scripted).toEqual(["search.html", FOUND]);
    const page = await newPage(WIDE);
    await withoutScript(page, () => open(page, SAMPLE, "search.html"));
    expect(await page.locator("noscript p").isVisible()).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });

  test("a page asks for its stylesheet alone, and only the search for a script", async () => {
    const page = await newPage(WIDE);
    const asked = new Set<string>();
    page.on("request", (request) => asked.add(request.url().replace(/^.*\//u, "")));
    for (const address of (pages.get(SAMPLE) ?? []).filter((each) => !each.startsWith("search"))) {
      await open(page, SAMPLE, address);
      const others = [...asked].filter(
        (file) => !/\.html$|^backfile\.css$|^icon\.svg$/u.test(file),
      );
      expect(others, address).toEqual([]);
    }
    await open(page, SAMPLE, FOUND);
    expect(asked).toContain("search.js");
    await page.context().close();
  });

  test.each<readonly [fault: string, gate: Gate, markup: string]>([
    ["a picture without words", axeFaults, '<img src="a.png">'],
    ["a link of ten pixels", smallTargets, '<nav><a href="a">a</a> <a href="b">b</a></nav>'],
    ["a line without end", cutOff, `<pre>${"wide ".repeat(400)}</pre>`],
    ["a line that is cut", cutOff, `<pre id="cut">${"wide ".repeat(400)}</pre>`],
    ["a focus without a line", unseenFocus, '<a id="plain" href="a">a</a>'],
  ])("%s would be found", async (_, gate, markup) => {
    const page = await newPage(NARROW);
    await page.setContent(
      `<!doctype html><html lang="en"><title>a</title><style>#cut { overflow: hidden } #plain { outline: none }</style><main><h1>a</h1>${markup}</main></html>`,
    );
    expect((await gate(page)).length).toBeGreaterThan(0);
    await page.context().close();
  });

  test("an element out of its place would be found", async () => {
    const faults = await markupFaults("<!doctype html>\n<p><div>a</div></p>", "a.html");
    expect(faults.length).toBeGreaterThan(0);
  });
});
