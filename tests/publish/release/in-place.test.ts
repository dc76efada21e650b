import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MARKER } from "../../../src/publish/release/marker.ts";
import { verify } from "../../../src/publish/release/verify.ts";
import { filesIn } from "../../built.ts";
import { bundled, callsOf, ended, forAll, killedBefore } from "../../faults/child.ts";
import { CAN_MOUNT, mountOn } from "../../faults/mount.ts";
import { folder } from "../../folder.ts";
import { begun, copyOf } from "./begun.ts";
import { filesOf, numberOf, published } from "./generation.ts";

const byFile = { byFile: true };

describe("file by file", () => {
  test("a site is that of a publication at once, in the same folder, and files that are not ours stay", async () => {
    const root = folder({});
    await published(root, 0, byFile);
    const site = join(root, "_site");
    const before = statSync(site).ino;
    writeFileSync(join(site, "CNAME"), "example.org");
    for (const generation of [1, 2, 2, 3]) {
      expect(await published(root, generation, byFile)).toMatchObject({ rescued: [], kept: null });
      expect(statSync(site).ino).toBe(before);
      expect(verify(site)).toMatchObject({
        release: numberOf(generation),
        faults: [{ address: "CNAME", rule: "unlisted" }],
      });
      const own = [MARKER, "CNAME", "manifest.json", ...filesOf(generation).keys()];
      expect(filesIn(site)).toEqual(own.sort());
    }
  });

  test("what did not change is not touched, and nothing is where nothing did", async () => {
    const root = folder({});
    await published(root, 1, byFile);
    const page = join(root, "_site/kept/0/page-0.html");
    const before = statSync(page, { bigint: true });
    await published(root, 2, byFile);
    const after = statSync(page, { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
    expect((await published(root, 2, byFile)).changed).toBe(0);
  });

  test("what somebody changed is mended", async () => {
    const root = folder({});
    await published(root, 1, byFile);
    for (const [file, next] of [
      ["index.html", 1],
      ["only/1/a.txt", 2],
    ] as const) {
      writeFileSync(join(root, "_site", file), "mine");
      await published(root, next, byFile);
      expect(verify(join(root, "_site"))).toMatchObject({ release: numberOf(next), faults: [] });
    }
  });

  test("one may change to it, and back", async () => {
    const root = folder({});
    for (const [generation, way] of [
      [1, {}],
      [2, byFile],
      [3, {}],
      [4, {}],
      [5, byFile],
    ] as const) {
      await published(root, generation, way);
      expect(verify(join(root, "_site"))).toMatchObject({
        release: numberOf(generation),
        faults: [],
      });
    }
  });

  test("killed before any call that changes the disk, the next build ends the work, whichever way it publishes", async () => {
    const root = await begun();
    const program = bundled(root);
    const again = (place: string, way: string) => [program, place, "2", way];
    const calls = await callsOf(again(copyOf(root, "counted"), "files"), root);
    const last = Array.from({ length: 39 }, (_, at) => calls - at * 3).filter((call) => call > 0);
    await forAll(last, async (call) => {
      const place = copyOf(root, `call-${call}`);
      await killedBefore(call, again(place, "files"));
      if (call % 2 === 0) await killedBefore(1 + (call % 23), again(place, "files"));
      const next = await ended(again(place, call % 4 === 0 ? "files" : "exchange"));
      expect(next, `call ${call}`).toEqual({ code: 0, signal: null, said: "" });
      expect(verify(join(place, "_site")), `call ${call}`).toMatchObject({
        release: numberOf(2),
        faults: [],
      });
    });
  }, 300_000);
});

describe.skipIf(!CAN_MOUNT)("where a disk is mounted as the site", () => {
  test.each([
    ["of the same file system", ["--bind"]],
    ["of another one", ["-t", "tmpfs"]],
  ])("%s, files are replaced one after the other, and that is said", async (_, options) => {
    const root = folder({ "there/x": "" });
    const site = join(root, "_site");
    const source = join(root, "empty");
    mkdirSync(source);
    mountOn(site, ...options, source);
    for (const generation of [0, 1, 2]) {
      expect((await published(root, generation)).atOnce).toBe(false);
      expect(verify(site)).toMatchObject({ release: numberOf(generation), faults: [] });
      for (const [path, text] of filesOf(generation))
        expect(readFileSync(join(site, path), "utf8")).toBe(text);
    }
    expect((await published(root, 2)).changed).toBe(0);
  });
});
