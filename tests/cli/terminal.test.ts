import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../folder.ts";
import { PROGRAM, shell } from "./program.ts";

/** `script` of util-linux gives a program a terminal. */
const there = spawnSync("script", ["--version"], { encoding: "utf8" }).stdout?.includes(
  "util-linux",
);
if (!there)
  process.stderr.write("No `script` of util-linux: what a terminal shows is not tested\n");

const NO_HINTS = { CI: "", NO_COLOR: undefined, FORCE_COLOR: undefined, TERM: "xterm-256color" };

const onTerminal = (cwd: string, args: string, env: NodeJS.ProcessEnv = {}): string =>
  shell(cwd, `script --quiet --return --command "${PROGRAM} ${args}" /dev/null`, {
    ...NO_HINTS,
    ...env,
  }).out;

const ERASED = "\r\u001b[K";
const STEP = /^\r(?:reading|grouping|drawing|indexing) [\d,]+ of [\d,]+ (?:texts|articles|pages)$/u;

const PLACES = ["Ostavel", "Lannoth", "Mellisk", "Quarhame", "Vaskenna"];
const text = (at: number): string =>
  `LANNOTH, Feb. ${(at % 27) + 1}, ${2000 + (at % 20)} (SNW) -- Ferry ${at} sailed for ${PLACES[at % 5]}.`;

describe.skipIf(!there)("on a terminal", () => {
  test("a long build tells how far it is on a line of its own, and leaves none of it", () => {
    const texts = Array.from({ length: 3000 }, (_, at) => [`content/${at}.txt`, text(at)]);
    const root = folder(Object.fromEntries(texts));
    const shown = onTerminal(root, "build");
    const steps = shown.slice(0, shown.lastIndexOf(ERASED)).split(ERASED.slice(1));
    expect(steps.filter((step) => !STEP.test(step))).toEqual([""]);
    expect(steps.some((step) => step.startsWith("\rreading "))).toBe(true);
    expect(steps.some((step) => step.startsWith("\rdrawing "))).toBe(true);
    expect(shown.slice(shown.lastIndexOf(ERASED))).toContain("3,000 articles, 0 files rejected");
    expect(existsSync(join(root, "_site/.backfile-site"))).toBe(true);
  });

  test.each([
    ["in colour", {}, true],
    ["plain under NO_COLOR", { NO_COLOR: "1" }, false],
  ])("an explanation is %s", (_, env, isColoured) => {
    const root = folder({ "content/a.txt": "Published: 3 May 2019\n\nThe port closed." });
    const shown = onTerminal(root, "explain content/a.txt", env);
    expect(shown).toContain("2019-05-03, stated");
    expect(shown.includes("\u001b[")).toBe(isColoured);
  });
});

test("colour is for terminals, and for those who force it", () => {
  const root = folder({ "content/a.txt": "Published: 3 May 2019\n\nThe port closed." });
  const piped = (env: NodeJS.ProcessEnv): string =>
    shell(root, `${PROGRAM} explain content/a.txt | cat`, { ...NO_HINTS, ...env }).out;
  expect(piped({})).not.toContain("\u001b[");
  expect(piped({ FORCE_COLOR: "1" })).toContain("\u001b[");
});
