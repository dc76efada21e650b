import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkout } from "../cli/dev/checkout.ts";
import { type Dev, startedDev } from "../cli/dev/started-dev.ts";
import { eventually } from "../cli/eventually.ts";
import { lastingFolder } from "../folder.ts";
import { BROWSER, launch } from "./browser.ts";

const TEXTS = {
  "content/archive.yml": "title: The Harbour Papers\n",
  "content/wire/a.txt": "LANNOTH, Feb 10, 2021 (SNW) -- The port closed.\n",
};

describe.skipIf(BROWSER === null)("in the browser of a person who works", () => {
  let root = "";
  let dev: Dev | null = null;
  let browser: Browser | null = null;
  let page: Page | null = null;
  const refused: string[] = [];

  beforeAll(async () => {
    root = lastingFolder(TEXTS);
    dev = await startedDev(root, checkout(root));
    browser = await launch(BROWSER ?? "");
    page = await browser.newPage({ colorScheme: "dark" });
    page.on("pageerror", (error) => refused.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("status of 500"))
        refused.push(message.text());
    });
    await page.goto(`${dev.address}2021/02/10/index.html`);
    await page.evaluate("window.untouched = true");
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await dev?.end();
    rmSync(root, { recursive: true, force: true });
  });

  const opened = (): Page => {
    if (page === null) throw new Error("no page");
    return page;
  };

  /** False once the page was loaded anew. */
  const isPatched = (): Promise<unknown> => opened().evaluate("window.untouched === true");

  test("a page takes on an edited text without being loaded again", async () => {
    await opened().getByText("The port closed").waitFor();
    writeFileSync(
      join(root, "content/wire/a.txt"),
      "LANNOTH, Feb 10, 2021 (SNW) -- The quay closed.\n",
    );
    await opened().getByText("The quay closed").waitFor();
    expect(await opened().getByText("The port closed").count()).toBe(0);
    expect(await isPatched()).toBe(true);
  });

  test("a page takes on an edited stylesheet without being loaded again", async () => {
    appendFileSync(join(root, "templates/assets/backfile.css"), "h1 { padding-top: 7px }\n");
    await eventually(
      "the new style",
      async () =>
        (await opened().evaluate("getComputedStyle(document.querySelector('h1')).paddingTop")) ===
        "7px",
    );
    expect(await isPatched()).toBe(true);
  });

  test("a fault takes the place of the page, can be read in the dark, and gives way by itself", async () => {
    writeFileSync(join(root, "content/archive.yml"), "titel: The Harbour Papers\n");
    await opened().getByText("The archive could not be rebuilt").waitFor();
    await opened().getByText("did you mean `title`?").waitFor();
    expect(
      await opened().evaluate("getComputedStyle(document.documentElement).backgroundColor"),
    ).toBe("rgb(23, 22, 20)");
    writeFileSync(join(root, "content/archive.yml"), "title: The Strait Papers\n");
    await opened().getByText("The Strait Papers").waitFor();
    await opened().getByText("The quay closed").waitFor();
  });

  test("all that while nothing was refused by the policy of a page", () => {
    expect(refused).toEqual([]);
  });
});
