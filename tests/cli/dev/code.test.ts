import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lastingFolder } from "../../folder.ts";
import { eventually } from "../eventually.ts";
import { checkout, edit, place } from "./checkout.ts";
import { type Dev, startedDev } from "./started-dev.ts";

const TEXTS = {
  "content/sources.yml": "- {id: snw, name: Skerran News Wire, kind: agency, names: [SNW]}\n",
  "content/wire/a.txt": "LANNOTH, Feb 10, 2021 (SNW) -- The port closed. Enditem\n",
};

const YEAR = "2021/index.html";
const VIEW = "templates/views/year-page.ts";
const RETURN = place(VIEW, "return html");
const RULE = "src/parse/rules/sign-off.ts";
const ARTICLE = "2021/02/10/the-port-closed.html";
const FAULT = /The archive could not be rebuilt/u;

describe("while a person works on the program", () => {
  let root = "";
  let shared: Dev | null = null;

  beforeAll(async () => {
    root = lastingFolder(TEXTS);
    shared = await startedDev(root, checkout(root));
  }, 60_000);

  afterAll(async () => {
    await shared?.end();
    rmSync(root, { recursive: true, force: true });
  });

  const running = (): Dev => {
    if (shared === null) throw new Error("dev did not start");
    return shared;
  };

  test("an edited view draws its pages anew", async () => {
    const back = edit(join(root, VIEW), "<h1>", "<h1>The year ");
    await running().shows(YEAR, /<h1>The year 2021/u);
    back();
    await running().shows(YEAR, /<h1>2021/u);
  });

  test("an edited view that others call draws theirs anew", async () => {
    const back = edit(join(root, "templates/views/layout.ts"), "Skip to the text", "Skip it");
    await running().shows(YEAR, /Skip it/u);
    await running().shows(ARTICLE, /Skip it/u);
    back();
    await running().shows(YEAR, /Skip to the text/u);
  });

  test("an edited rule reads the texts anew", async () => {
    const sentence = /The port closed\. Enditem/u;
    expect(await running().shows(ARTICLE, /The port closed/u)).not.toMatch(sentence);
    const back = edit(join(root, RULE), "?:Enditem", "?:Endmark");
    await running().shows(ARTICLE, sentence);
    back();
    await eventually(
      "the old reading",
      async () => !sentence.test((await running().get(ARTICLE)).body),
    );
  });

  test("an edited stylesheet is exchanged in place, and nothing is rebuilt", async () => {
    const heard = await running().heard();
    const before = running().said();
    edit(join(root, "templates/assets/backfile.css"), "/* The look", "/* A look");
    const reload = await eventually("a reload", () => heard.reloads()[0]);
    expect(reload).toMatchObject({
      subtype: "css",
      build: { stylesheets: ["/assets/backfile.css"] },
    });
    await running().shows("assets/backfile.css", /A look/u);
    expect(running().said().slice(before.length)).toBe(
      "served anew (templates/assets/backfile.css)\n",
    );
    heard.close();
  });

  test.each([
    ["throws", VIEW, "return html", "return nowhere.html", `${RETURN}  nowhere is not defined`],
    ["cannot be read", VIEW, "return html", "return (html", `${RETURN}:119: ERROR: Expected`],
    ["imports what is not there", VIEW, "/html.ts", "/htlm.ts", `imported from ${VIEW}`],
    [
      "cannot be read",
      "src/publish/eleventy.ts",
      "export async",
      "export asyn",
      `src/publish/eleventy.ts:`,
    ],
    ["cannot be read", RULE, "take(", "take((", `${place(RULE, "take(")}:7: ERROR: Expected`],
  ])(
    "a module that %s is named, in place of every page and once on the terminal, until it is mended: %s",
    async (_, file, from, to, message) => {
      const dev = running();
      const heard = await dev.heard();
      const before = dev.said().length;
      const back = edit(join(root, file), from, to);
      const page = await dev.shows(YEAR, FAULT);
      await eventually("a reload", () => heard.reloads().length === 1);
      back();
      await dev.shows(YEAR, /<h1>2021/u);
      await eventually("another reload", () => heard.reloads().length === 2);
      heard.close();
      expect(page).toContain(message.replace(/.* {2}/u, ""));
      expect(page).toContain(file);
      expect(dev.said().slice(before).split(message)).toHaveLength(2);
      expect(dev.said().slice(before)).toContain(`\nnot rebuilt (${file})\n`);
    },
  );

  test("where a module throws the terminal shows the way to it, through our own modules only", () => {
    const ways =
      running()
        .said()
        .match(/^ +at .*$/gmu) ?? [];
    expect(ways.join("\n")).toContain(`(${RETURN}:`);
    expect(ways.join("\n")).not.toMatch(/node_modules|node:/u);
  });

  test("a view that ends the process is a fault like any other", async () => {
    const dev = running();
    const back = edit(join(root, VIEW), "return html", "process.exit(9); return html");
    expect(await dev.shows(YEAR, FAULT)).toContain("its process ended (exit code 9)");
    back();
    await dev.shows(YEAR, /<h1>2021/u);
  });

  test("a view that never comes back is let go when it is mended; what a view prints is shown", async () => {
    const dev = running();
    const back = edit(
      join(root, VIEW),
      "return html",
      'console.log("round"); for (;;); return html',
    );
    await eventually("the rebuild", () => /^round$/mu.test(dev.said()));
    expect((await dev.get(YEAR)).body).toContain("<h1>2021");
    back();
    await eventually("its end", () => dev.said().includes("its process ended (SIGKILL)"));
    await dev.shows(YEAR, /<h1>2021/u);
  });
});
