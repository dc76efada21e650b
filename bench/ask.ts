import type { Browser, Page } from "playwright-core";
import { queryOf } from "../src/search/request.ts";
import { PAGEFIND_PAGES } from "./pagefind.ts";
import type { Question } from "./questions.ts";
import { type Mounts, type Traffic, wire } from "./wire.ts";

/** What one question took over the wire, and how many rows of results it showed. */
export interface Answer {
  readonly requests: number;
  readonly bytes: number;
  readonly shown: number;
}

/** A search in a browser. */
export interface Searcher {
  readonly mounts: Mounts;
  /** Asks on a page, and gives how many results it shows; `null` where it has no such question. */
  readonly ask: (page: Page, origin: string, question: Question) => Promise<number | null>;
}

/** So tall that all ten results are in sight, and none waits with its excerpt. */
const TALL = { width: 1_280, height: 6_000 };

const WAIT = { timeout: 60_000 };

/** The heading that the search page writes when it has answered. */
const DONE = '[data-search="done"], #status h2';

/** The site's own search page. Each question is an address; it is answered when the page says so and asks for nothing more. Throws where the page says that it could not search. */
export const ownSearch = (site: string): Searcher => ({
  mounts: { folders: { "/": site }, pages: {} },
  ask: async (page, origin, { words, from = "", to = "", filters = [], sort = "relevance" }) => {
    const query = queryOf({ words, from, to, filters, sort, page: 1 });
    await page.goto(`${origin}/search.html?${query}`);
    const heading = await page.waitForSelector(DONE, WAIT);
    await page.waitForLoadState("networkidle", WAIT);
    const said = await heading.innerText();
    if (/did not work/u.test(said)) throw new Error(`${words}: ${said}`);
    return page.locator("main ol > li").count();
  },
});

/** Pagefind by its programming interface, on a page that shows nothing. */
export const pagefindSearch = (folder: string): Searcher => ({
  mounts: { folders: { "/pagefind/": folder }, pages: PAGEFIND_PAGES },
  ask: async (page, origin, { pagefind }) => {
    if (pagefind === null) return null;
    if (!page.url().startsWith(origin)) await page.goto(`${origin}/pagefind.html`);
    await page.waitForFunction("globalThis.ask !== undefined");
    const [words, options] = [pagefind.words, pagefind.options ?? {}].map((each) =>
      JSON.stringify(each),
    );
    const shown: number = await page.evaluate(`ask(${words}, ${options})`);
    await page.waitForLoadState("networkidle", WAIT);
    return shown;
  },
});

/** Asks all questions, one after the other, in a browser that knows nothing yet and keeps what it gets. Throws where a file is missing. */
export async function askAll(
  browser: Browser,
  { mounts, ask }: Searcher,
  questions: readonly Question[],
): Promise<readonly (Answer | null)[]> {
  const server = await wire(mounts);
  const context = await browser.newContext({ viewport: TALL });
  const page = await context.newPage();
  const answers: (Answer | null)[] = [];
  for (const question of questions) {
    const shown = await ask(page, server.origin, question);
    const traffic = server.take();
    if (traffic.missing.length > 0)
      throw new Error(`Expected all files of the search, missed ${traffic.missing.join(", ")}`);
    answers.push(shown === null ? null : { ...withoutFrame(traffic), shown });
  }
  await context.close();
  server.close();
  return answers;
}

/** What the page around a search costs, its frame and its style, is no part of the search. */
const FRAME = /^\/(?:[\w-]+\.html|ask\.js)$|\.(?:css|svg)$/u;

function withoutFrame({ log }: Traffic): Omit<Answer, "shown"> {
  const own = log.filter(({ path }) => !FRAME.test(path));
  return { requests: own.length, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0) };
}
