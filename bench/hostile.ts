/** `npm run hostile -- DIR`: builds texts that mean harm, and looks at what became of them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { FileReport } from "../src/cli/check/files.ts";
import { printData, printMessage } from "../src/cli/print.ts";
import { printable } from "../src/notice.ts";
import { UserError } from "../src/user-error.ts";
import { buildFolder } from "./hostile/build-folder.ts";
import { kindsOf } from "./hostile/kinds.ts";
import { type Tool, toolIn } from "./hostile/tool.ts";

const counted = (files: readonly FileReport[]): string =>
  ["accepted", "warned", "rejected"]
    .map((wanted) => `${files.filter(({ status }) => status === wanted).length} ${wanted}`)
    .join(", ");

/** One folder, built and looked at. */
async function tried(
  tool: Tool,
  folder: string,
): Promise<{ readonly files: readonly FileReport[]; readonly violations: readonly string[] }> {
  const files = await buildFolder(folder);
  return { files, violations: tool.violations(folder) };
}

async function all(tool: Tool, work: string): Promise<readonly string[]> {
  const whole = join(work, "whole");
  tool.write(whole);
  const together = await tried(tool, whole);
  printData(
    `All together: ${together.files.length} files, ${counted(together.files)}; ${together.violations.length} violations\n`,
  );
  const each: string[] = [];
  const folders = tool.writeEach(join(work, "each"));
  for (const folder of folders) {
    const { violations } = await tried(tool, folder);
    each.push(...violations.map((violation) => `${basename(folder)}: ${violation}`));
  }
  printData(`One by one: ${folders.length} attacks; ${each.length} violations\n`);
  return [...together.violations, ...each];
}

async function main(folder: string | undefined): Promise<void> {
  if (folder === undefined)
    throw new UserError("Expected the folder of make-hostile.mjs: npm run hostile -- DIR");
  const tool = toolIn(folder);
  const work = mkdtempSync(join(tmpdir(), "backfile-hostile-"));
  try {
    const violations = await all(tool, work);
    for (const [kind, count] of kindsOf(violations)) printData(`  ${count}  ${printable(kind)}\n`);
    for (const violation of violations) printMessage(printable(violation));
    if (violations.length > 0) process.exitCode = 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

try {
  await main(process.argv[2]);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  printMessage(error.message);
  process.exitCode = 2;
}
