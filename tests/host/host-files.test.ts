import { describe, expect, test } from "vitest";
import { filesBeside, filesWithin } from "../../src/host/host-files.ts";
import { HOSTS } from "../../src/hosting.ts";
import { HOSTED } from "./hosted.ts";

/** Named so that no tool takes them for its own. */
const golden = (host: string, path: string): string =>
  `expected/${host}/${path.replaceAll("/", "-").replace(/^\./u, "dot-")}.txt`;

describe.each(HOSTS)("the files of %s", (host) => {
  const files = [...filesWithin(host, HOSTED), ...filesBeside(host, HOSTED, "_site")];

  test("there are some, and each is as it was looked at", async () => {
    expect(files.length).toBeGreaterThan(0);
    for (const { path, text } of files) await expect(text).toMatchFileSnapshot(golden(host, path));
  });

  test("each ends its last line and holds no path of this machine", () => {
    for (const { text } of files) {
      expect(text.endsWith("\n")).toBe(true);
      expect(text).not.toContain(process.cwd());
    }
  });
});
