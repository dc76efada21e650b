import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { BROWSER, launch } from "./browser.ts";

const STYLESHEET = readFileSync("templates/assets/backfile.css", "utf8");

const MODES: readonly BrowserContextOptions[] = [
  { colorScheme: "light" },
  { colorScheme: "dark" },
  { colorScheme: "light", contrast: "more" },
  { colorScheme: "dark", contrast: "more" },
];

const shade = (part: number): string => `color-mix(in oklab, var(--accent) ${part}%, var(--paper))`;

const TEXT = 4.5;
/** The edges of fields and lines that say something. */
const LINE = 3;

/** What stands on what, and how much they differ at least. */
const PAIRS: readonly (readonly [front: string, back: string, least: number])[] = [
  ["var(--ink)", "var(--paper)", TEXT],
  ["var(--ink-soft)", "var(--paper)", TEXT],
  ["var(--accent)", "var(--paper)", TEXT],
  ["var(--ink)", "var(--mark)", TEXT],
  ["var(--accent)", "var(--mark)", LINE],
  ["var(--paper)", "var(--rule-strong)", TEXT],
  ["var(--paper)", "var(--accent)", TEXT],
  ["var(--ink)", shade(44), TEXT],
  ["var(--rule-strong)", "var(--paper)", LINE],
];

const SEEN = z.tuple([z.array(z.number()), z.array(z.number())]);

/** How much two colours differ as light, from 1 to 21, as WCAG counts it. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [lightOf(one), lightOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const lightOf = ([red = 0, green = 0, blue = 0]: readonly number[]): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

const linear = (value: number): number =>
  value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;

/** The colours as the browser paints them, in red, green and blue. */
const painted = async (page: Page, front: string, back: string) =>
  SEEN.parse(
    await page.evaluate(`(${PAINTED})(${JSON.stringify(front)}, ${JSON.stringify(back)})`),
  );

const PAINTED = `(...colours) => colours.map((colour) => {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = colour;
  const brush = document.createElement("canvas").getContext("2d");
  brush.fillStyle = getComputedStyle(probe).color;
  brush.fillRect(0, 0, 1, 1);
  return [...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)];
})`;

describe.skipIf(BROWSER === null)("the colours of the stylesheet", () => {
  let browser: Browser | null = null;

  beforeAll(async () => {
    browser = await launch(BROWSER ?? "");
  }, 60_000);

  afterAll(() => browser?.close());

  test.each(MODES)("$colorScheme, $contrast, are far enough from each other", async (options) => {
    const page = await browser?.newPage(options);
    if (!page) throw new Error("no browser");
    await page.setContent(`<!doctype html><style>${STYLESHEET}</style>`);
    for (const [front, back, least] of PAIRS) {
      const found = contrast(...(await painted(page, front, back)));
      expect(found, `${front} on ${back}`).toBeGreaterThanOrEqual(least);
    }
    await page.context().close();
  });

  test.each(["light", "dark"] as const)(
    "%s, who asks for more contrast gets 7 for all text, and hairlines as dark as ink",
    async (colorScheme) => {
      const page = await browser?.newPage({ colorScheme, contrast: "more" });
      if (!page) throw new Error("no browser");
      await page.setContent(`<!doctype html><style>${STYLESHEET}</style>`);
      for (const front of ["var(--ink)", "var(--ink-soft)", "var(--accent)", "var(--rule)"])
        expect(
          contrast(...(await painted(page, front, "var(--paper)"))),
          front,
        ).toBeGreaterThanOrEqual(7);
      await page.context().close();
    },
  );
});

test("a pair that is too near would be found", () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
  expect(contrast([119, 119, 119], [255, 255, 255])).toBeLessThan(TEXT);
});

test("the dark changes nothing but colours: one word gives both", () => {
  expect(STYLESHEET).not.toContain("prefers-color-scheme");
  const pairs = STYLESHEET.matchAll(/light-dark\([^)]*\)/gu);
  for (const [pair] of pairs) expect(pair).toMatch(/^light-dark\(#[\da-f]{3,6}, #[\da-f]{3,6}\)$/u);
});

test("nothing moves by itself, so no reader has to ask for rest", () => {
  expect(STYLESHEET).not.toMatch(/\b(?:transition|animation|scroll-behavior|@keyframes)\b/u);
});
