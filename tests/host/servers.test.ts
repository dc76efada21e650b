import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../../src/build/build-site.ts";
import { headersFor } from "../../src/publish/headers.ts";
import { siteFolder } from "../../src/publish/site-folder.ts";
import { pagesOfEveryKind } from "../browser/kinds.ts";
import { filesIn } from "../built.ts";
import { isThere, SERVERS, started } from "./real-server.ts";

const HOSTS = ["nginx", "caddy", "apache"] as const;
const BASES = ["/", "/papers/"];

/** One file of each type that is no page. */
const OTHERS = [
  "assets/backfile.css",
  "assets/search.js",
  "assets/icon.svg",
  "robots.txt",
  "feed.xml",
  "feed.json",
  "opml.xml",
  "sitemap.xml",
  "manifest.json",
  "data/datapackage.json",
  "data/articles-2021.ndjson",
  "data/articles-2021.csv",
  "data/articles-2021.bib",
  "data/articles-2021.ris",
  "data/articles-2021.csl.json",
];

/** Where the build writes what it tells the server. */
const MADE = { nginx: "deploy/nginx.conf", caddy: "deploy/Caddyfile", apache: "_site/.htaccess" };

test("the servers are there where tests must not be skipped", () => {
  const missing = HOSTS.filter((host) => !isThere(SERVERS[host].program));
  if (missing.length > 0)
    process.stderr.write(`Not on this machine, and not tested: ${missing.join(", ")}\n`);
  expect(missing.length === 0 || process.env.CI !== "true").toBe(true);
});

/** The sample archive in a folder of its own, at home on a host below `base`. */
function archiveBelow(base: string): string {
  const root = mkdtempSync(join(tmpdir(), "backfile-"));
  chmodSync(root, 0o755);
  cpSync("content", join(root, "content"), { recursive: true });
  appendFileSync(join(root, "content/archive.yml"), `\nurl: http://archive.example${base}\n`);
  const www = join(root, "www", base);
  mkdirSync(dirname(www), { recursive: true });
  symlinkSync(join(root, "_site"), www.replace(/\/$/u, ""));
  return root;
}

describe.each(BASES)("the sample archive at %s", (base) => {
  let root = "";

  beforeAll(() => {
    root = archiveBelow(base);
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  describe.each(HOSTS.filter((host) => isThere(SERVERS[host].program)))("on %s", (host) => {
    const port = 18_400 + 10 * BASES.indexOf(base) + HOSTS.indexOf(host);
    let child: ChildProcess | null = null;
    let files: readonly string[] = [];

    const asked = (address: string, headers = {}): Promise<Response> =>
      fetch(`http://127.0.0.1:${port}${base}${address}`, { redirect: "manual", headers });

    beforeAll(async () => {
      const content = join(root, "content");
      const folder = siteFolder(join(root, "_site"), content);
      await buildSite({ content, folder, today: null, over: { host } });
      files = filesIn(join(root, "_site"));
      child = await started(
        SERVERS[host],
        root,
        port,
        readFileSync(join(root, MADE[host]), "utf8"),
      );
    }, 120_000);

    afterAll(async () => {
      if (child === null) return;
      child.kill();
      await once(child, "exit");
    });

    test("every kind of page and file comes whole, with each of its headers", async () => {
      const pages = pagesOfEveryKind(files).map(([, page]) => page);
      const feeds = files
        .filter((file) => /^topics\/.*feed\.(?:xml|json)$/u.test(file))
        .slice(0, 2);
      expect(feeds).toHaveLength(2);
      for (const file of [...pages, ...OTHERS, ...feeds]) {
        const reply = await asked(file.split("/").map(encodeURIComponent).join("/"));
        expect(reply.status, file).toBe(200);
        for (const [name, value] of Object.entries(headersFor(file)))
          expect(reply.headers.get(name), `${name} of ${file}`).toBe(value);
        const bytes = Buffer.from(await reply.arrayBuffer());
        expect(bytes.equals(readFileSync(join(root, "_site", file))), file).toBe(true);
      }
    });

    test("a table alone is saved", async () => {
      expect((await asked("data/articles-2021.csv")).headers.get("Content-Disposition")).toBe(
        "attachment",
      );
      expect((await asked("index.html")).headers.get("Content-Disposition")).toBeNull();
    });

    test.each(["", "2021/", "2021/02/10/"])("%j is the index of its folder", async (address) => {
      const reply = await asked(address);
      expect(reply.status).toBe(200);
      expect(reply.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
      expect(reply.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
      expect(await reply.text()).toBe(
        readFileSync(join(root, "_site", address, "index.html"), "utf8"),
      );
    });

    test("a folder without its slash leads to the one with it", async () => {
      const reply = await asked("2021");
      expect([301, 308]).toContain(reply.status);
      expect(new URL(reply.headers.get("Location") ?? "", "http://a.example").pathname).toBe(
        `${base}2021/`,
      );
    });

    test("an address that is none gets the archive's own page, and says so", async () => {
      for (const address of ["nothing/here.html", "nothing.csv", "2021/nothing/"]) {
        const reply = await asked(address);
        expect(reply.status, address).toBe(404);
        expect(reply.headers.get("Content-Type"), address).toBe("text/html; charset=utf-8");
        expect(await reply.text(), address).toBe(
          readFileSync(join(root, "_site/404.html"), "utf8"),
        );
      }
    });

    test("a moved address leads on to where the article is", async () => {
      const [from = ""] = files.filter((file) => file.startsWith("undated/there-is-a-cupboard"));
      const to = /url=([^"]+)"/u.exec(readFileSync(join(root, "_site", from), "utf8"))?.[1] ?? "";
      const reply = await asked(from);
      expect(reply.status).toBe(301);
      const location = new URL(reply.headers.get("Location") ?? "", "http://a.example");
      expect(location.pathname).toBe(new URL(to, `http://a.example${base}${from}`).pathname);
    });

    test("who has a page already is told so", async () => {
      const tag = (await asked("index.html")).headers.get("ETag") ?? "";
      expect(tag).not.toBe("");
      expect((await asked("index.html", { "If-None-Match": tag })).status).toBe(304);
    });
  });
});
