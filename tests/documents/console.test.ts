import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { command } from "../cli/program.ts";
import { folder } from "../folder.ts";

const PAGES = readdirSync("docs").filter((name) => name.endsWith(".md"));

/** A command that a page shows, and what it shows that the command prints. */
interface Shown {
  readonly command: string;
  readonly output: readonly string[];
}

function shownIn(page: string): readonly Shown[] {
  const blocks = page.matchAll(/```console\n(?<lines>[\s\S]*?)```/gu);
  return [...blocks].flatMap(({ groups }) => {
    const commands: { command: string; output: string[] }[] = [];
    for (const line of (groups?.lines ?? "").split("\n").slice(0, -1))
      if (line.startsWith("$ ")) commands.push({ command: line.slice(2), output: [] });
      else commands.at(-1)?.output.push(line);
    return commands;
  });
}

/** A command that serves is stopped as soon as it says where. */
const SERVES = /^npx backfile (?:dev|preview)\b/u;

const [node, program] = command();
const BACKFILE = `npx() { shift; ${JSON.stringify(node)} ${program.map((word) => JSON.stringify(word)).join(" ")} "$@"; }`;

const run = (cwd: string, line: string): string =>
  spawnSync("bash", ["-c", `${BACKFILE}\n${line}`], { cwd, encoding: "utf8" }).stdout;

const served = (cwd: string, line: string): string =>
  run(
    cwd,
    `(${line} --port 18300 2>&1 & echo $! > pid) | while read -r words; do echo "$words"; case $words in *http*) kill $(cat pid); break;; esac; done`,
  );

/** `…` stands for any words, and alone on its line for any lines. */
const pattern = (output: readonly string[]): RegExp =>
  new RegExp(
    `^${output
      .map((line) =>
        line === "…"
          ? "(?:.*\\n)*?"
          : `${line
              .split("…")
              .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"))
              .join(".*")}\\n`,
      )
      .join("")}$`,
    "u",
  );

/** Each page of docs/ is a session in a fresh folder with the sample archive. */
test.each(PAGES)("docs/%s: every command that it shows prints what it shows", (name) => {
  const cwd = folder({});
  cpSync("content", join(cwd, "content"), { recursive: true });
  for (const { command: line, output } of shownIn(readFileSync(resolve("docs", name), "utf8"))) {
    const printed = SERVES.test(line) ? served(cwd, line) : run(cwd, `{ ${line}\n} 2>&1`);
    expect(printed, line).toMatch(pattern(output));
  }
});
