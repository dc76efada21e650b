import { spawnSync } from "node:child_process";
import { availableParallelism, cpus, totalmem } from "node:os";
import { eleventyVersion } from "./eleventy.ts";
import { hugoVersion } from "./hugo.ts";

/** What figures depend on beside the texts. */
export interface Machine {
  readonly cores: number;
  readonly processor: string;
  readonly memoryBytes: number;
  readonly node: string;
  /** `null` where it is not installed. */
  readonly hugo: string | null;
  readonly eleventy: string;
  /** That of texts and sites: `tmpfs`, `ext4`. */
  readonly fileSystem: string;
}

/** The machine, and the disk of a folder. */
export const machineOf = (folder: string): Machine => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model.trim() ?? "unknown",
  memoryBytes: totalmem(),
  node: process.version,
  hugo: hugoVersion(),
  eleventy: eleventyVersion(),
  fileSystem: fileSystemOf(folder),
});

function fileSystemOf(folder: string): string {
  const { stdout } = spawnSync("df", ["--output=fstype", folder], { encoding: "utf8" });
  return stdout?.trim().split("\n")[1] ?? "unknown";
}
