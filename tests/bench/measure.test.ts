import { describe, expect, test } from "vitest";
import { measure } from "../../bench/measure.ts";

const MB = 1e6;

/** Holds so much memory until it has been looked at. */
const holding = (bytes: number): string =>
  `globalThis.held = Buffer.alloc(${bytes}, 1); setTimeout(() => console.log("held"), 300);`;

const startsAnother = (script: string): string =>
  `const { spawnSync } = require("node:child_process");
   spawnSync(process.execPath, ["-e", ${JSON.stringify(script)}], { stdio: "inherit" });`;

/** Holds so much in a thread, which says so. */
const inThread = (bytes: number): string =>
  `new (require("node:worker_threads").Worker)(${JSON.stringify(holding(bytes))}, { eval: true });`;

describe.skipIf(process.platform !== "linux")("what a command costs", () => {
  test.each([
    ["its own memory", holding(300 * MB)],
    ["the memory of its threads", inThread(300 * MB)],
    ["the memory of what it starts", startsAnother(holding(300 * MB))],
    ["the memory of what that starts", startsAnother(startsAnother(holding(300 * MB)))],
    [
      "its own and that of what it starts, together,",
      `globalThis.own = Buffer.alloc(${150 * MB}, 1); ${startsAnother(holding(150 * MB))}`,
    ],
  ])("%s counts", async (_, script) => {
    const { peakBytes, stdout } = await measure(process.execPath, ["-e", script]);
    expect(stdout).toBe("held\n");
    expect(peakBytes).toBeGreaterThan(300 * MB);
    expect(peakBytes).toBeLessThan(600 * MB);
  });

  test("a command that fails is no figure", async () => {
    const fails = measure(process.execPath, ["-e", "console.error('no room'); process.exit(3)"]);
    await expect(fails).rejects.toThrow(/exit 3\nno room/u);
    await expect(measure("/no/such/program", [])).rejects.toThrow(/ENOENT/u);
  });
});
