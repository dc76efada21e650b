import { rmSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Wire, wire } from "../../bench/wire.ts";
import { lastingFolder } from "../folder.ts";

const TEXT = "the harbour and the ferry ".repeat(100);
const root = lastingFolder({
  "site/page.html": TEXT,
  "site/a/block.js": TEXT,
  "site/packed.bin": TEXT,
  "secret.html": TEXT,
});

describe("a server that counts", () => {
  let server: Wire;
  beforeAll(async () => {
    server = await wire({
      folders: { "/": `${root}/site`, "/deep/": `${root}/site/a` },
      pages: { "/own.html": TEXT },
    });
  });
  beforeEach(() => void server.take());
  afterAll(() => {
    server.close();
    rmSync(root, { recursive: true });
  });

  test.each([
    ["/page.html", true],
    ["/page.html?q=ferry", true],
    ["/deep/block.js", true],
    ["/own.html", true],
    ["/packed.bin", false],
  ])("%s is sent, and counted as it was sent", async (path, small) => {
    const reply = await fetch(server.origin + path);
    expect(await reply.text()).toBe(TEXT);
    const { requests, bytes, missing } = server.take();
    expect([requests, missing]).toEqual([1, []]);
    expect(bytes < TEXT.length / 10).toBe(small);
    expect(bytes === TEXT.length).toBe(!small);
  });

  test.each(["/none.html", "/a", "/..%2fsecret.html"])("%s is missing", async (path) => {
    const reply = await fetch(server.origin + path);
    expect(reply.status).toBe(404);
    expect(server.take().missing).toHaveLength(1);
  });

  test("what was taken is not counted again", async () => {
    await fetch(`${server.origin}/page.html`);
    server.take();
    expect(server.take().requests).toBe(0);
  });
});
