import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MARKER } from "../../src/publish/release/marker.ts";
import { verify } from "../../src/publish/release/verify.ts";
import { built } from "../built.ts";
import { isThere } from "./real-server.ts";

/** What docs/deploying.md says to type, as far as the site and its host. */
const RECIPE = /^rclone (?<words>.+) _site remote:bucket$/mu;
const WORDS = RECIPE.exec(readFileSync("docs/deploying.md", "utf8"))?.groups?.words ?? "";

test("rclone is there where tests must not be skipped", () => {
  if (!isThere("rclone")) process.stderr.write("No rclone on this machine: it is not tested\n");
  expect(isThere("rclone") || process.env.CI !== "true").toBe(true);
});

describe.skipIf(!isThere("rclone"))("who sends the site to its host with rclone", () => {
  let root = "";

  /** Sends the site as docs/deploying.md says, and gives what was sent or deleted. */
  function sent(): readonly string[] {
    const args = [...WORDS.split(" "), "--use-json-log", "--log-level", "INFO"];
    const config = ["--config", join(root, "rclone.conf")];
    const { status, stderr } = spawnSync(
      "rclone",
      [...args, ...config, join(root, "_site"), join(root, "remote")],
      { encoding: "utf8" },
    );
    expect(status).toBe(0);
    return stderr
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line))
      .filter(({ msg }) => /^(?:Copied|Deleted|Updated)/u.test(msg))
      .map(({ object }) => String(object));
  }

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "backfile-"));
    cpSync("content", join(root, "content"), { recursive: true });
    writeFileSync(join(root, "rclone.conf"), "");
    await built(join(root, "content"), join(root, "_site"), "2024-03-01");
    expect(sent().length).toBeGreaterThan(400);
  }, 120_000);

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test("sends all that a copy needs to be verified, and not the builder's own mark", () => {
    expect(existsSync(join(root, "remote", MARKER))).toBe(false);
    expect(verify(join(root, "remote"))).toEqual(verify(join(root, "_site")));
    expect(verify(join(root, "remote")).faults).toEqual([]);
  });

  test("sends nothing where nothing changed, after the site was built anew", async () => {
    rmSync(join(root, "_site"), { recursive: true });
    rmSync(join(root, ".backfile"), { recursive: true });
    await built(join(root, "content"), join(root, "_site"), "2024-03-01");
    expect(sent()).toEqual([]);
  });

  test.each([
    ["of a day that has some", "2021-02-10 LANNOTH, Feb. 10", 30],
    ["of a day and a month that had none", "2023-02-14 LANNOTH, Feb. 14", 35],
  ])(
    "sends few files for one article more %s, beside the search index",
    async (_, dateline, most) => {
      writeFileSync(
        join(root, `content/wire/mole-${most}.txt`),
        `date ${dateline} (SNW) -- Mole ${most} of the harbour was measured.\n\nIt is as long as it was.\nEnditem\n`,
      );
      await built(join(root, "content"), join(root, "_site"), "2024-03-02");
      const files = sent().filter((file) => !file.startsWith("search"));
      expect(files.filter((file) => file.startsWith("changes"))).toEqual(["changes.xml"]);
      expect(files.length).toBeLessThan(most);
      expect(files.length).toBeGreaterThan(5);
      expect(sent()).toEqual([]);
    },
  );
});
