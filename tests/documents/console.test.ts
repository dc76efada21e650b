import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { command, start } from "../cli/program.ts";
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

/** What a command that serves says until it is stopped. */
async function served(cwd: string, line: string): Promise<string> {
  const words = line.replace(/^npx backfile /u, "").split(" ");
  const process = start(cwd, ...words, "--port", "18300");
  let said = "";
  process.stderr.on("data", (some) => {
    said += some;
    if (said.includes("http://")) process.kill("SIGINT");
  });
  await once(process, "close");
  return said;
}

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
test.each(PAGES)(
  "docs/%s: every command that it shows prints what it shows",
  async (name) => {
    const cwd = folder({});
    cpSync("content", join(cwd, "content"), { recursive: true });
    for (const { command: line, output } of shownIn(readFileSync(resolve("docs", name), "utf8"))) {
      const printed = SERVES.test(line) ? await served(cwd, line) : run(cwd, `{ ${line}\n} 2>&1`);
      expect(printed, line).toMatch(pattern(output));
    }
    // A page may show many commands, each a process of its own.
  },
  300_000,
);
