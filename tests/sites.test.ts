import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { attention } from "../src/cli/summary.ts";
import { built, filesIn } from "./built.ts";
import { folder } from "./folder.ts";
import { parseXml, unescaped } from "./xml.ts";

const root = fileURLToPath(new URL("sites/", import.meta.url));

/** What says of the other files what stands in them, or is the program's own. */
const BESIDE = /^(?:assets\/|manifest\.json$|\.backfile-site$)/u;

/** Each folder holds the content of a small archive and the site that it becomes, byte for byte. */
describe.for(readdirSync(root))("%s", (name) => {
  test("becomes the expected site", async () => {
    const site = join(folder({}), "_site");
    const expected = join(root, name, "expected");
    const archive = await built(join(root, name, "content"), site);
    const pages = filesIn(site).filter((file) => !BESIDE.test(file));
    for (const page of pages)
      await expect(readFileSync(join(site, page), "utf8")).toMatchFileSnapshot(
        join(expected, page),
      );
    await expect(`${attention(archive).join("\n")}\n`).toMatchFileSnapshot(
      join(root, name, "attention.txt"),
    );
    expect(existsSync(expected) ? filesIn(expected) : []).toEqual(pages);
  });
});

test("two builds in two folders are the same, byte for byte, and the second replaces the first", async () => {
  const content = join(root, "small/content");
  const [one, two] = [join(folder({}), "_site"), join(folder({}), "deep/er/_site")];
  await built(content, one);
  await built(content, two);
  await built(content, one);
  expect(filesIn(one)).toEqual(filesIn(two));
  for (const file of filesIn(one))
    expect(readFileSync(join(one, file), "utf8"), file).toBe(readFileSync(join(two, file), "utf8"));
});

test("a page of a removed text is gone at the next build", async () => {
  const content = folder({ "a.txt": "The port closed.", "b.txt": "The port opened." });
  const site = join(folder({}), "_site");
  await built(content, site);
  expect(filesIn(site)).toContain("undated/the-port-opened.html");
  rmSync(join(content, "b.txt"));
  await built(content, site);
  expect(filesIn(site)).not.toContain("undated/the-port-opened.html");
  expect(filesIn(site)).toContain("undated/the-port-closed.html");
});

test("every link of every page leads to a file of the site, and no page names another host or the root", async () => {
  const site = join(folder({}), "_site");
  await built(join(root, "small/content"), site);
  const pages = filesIn(site).filter((file) => file.endsWith(".html") && file !== "404.html");
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    const markup = readFileSync(join(site, page), "utf8").replace(
      /<link rel="canonical"[^>]*>/u,
      "",
    );
    const links = [...markup.matchAll(/ (?:href|src)="([^"]*)"/gu)].map(([, link = ""]) => link);
    for (const link of links.filter((each) => !/^(?:https:\/\/example\.org\/d|#)/u.test(each))) {
      const target = new URL(link.replaceAll("&amp;", "&"), `file:///${page}`);
      expect(target.protocol, `${page}: ${link}`).toBe("file:");
      expect(link.startsWith("/"), `${page}: ${link}`).toBe(false);
      expect(filesIn(site), `${page}: ${link}`).toContain(
        decodeURIComponent(target.pathname.slice(1)),
      );
    }
  }
});

describe.for([
  ["small", "https://example.org/papers/"],
  ["bad-input", null],
] as const)("%s, whose URL is %s", ([name, url]) => {
  test("has feeds, a list of feeds and sitemaps that are whole and lead to files of the site", async () => {
    const site = join(folder({}), "_site");
    await built(join(root, name, "content"), site);
    const files = filesIn(site);
    const documents = files.filter((file) => file.endsWith(".xml"));
    expect(documents).toEqual(expect.arrayContaining(["feed.xml", "opml.xml"]));
    expect(documents.includes("sitemap.xml")).toBe(url !== null);
    for (const document of documents) {
      const source = readFileSync(join(site, document), "utf8");
      parseXml(source);
      const links = [...source.matchAll(/(?:href|Url)="([^"]*)"|<loc>([^<]*)/gu)];
      expect(links.length, document).toBeGreaterThan(0);
      for (const [, attribute, loc] of links) {
        const link = unescaped(attribute ?? loc ?? "");
        const target = new URL(link, new URL(document, url ?? "file:///")).href;
        expect(URL.canParse(link), `${document}: ${link}`).toBe(url !== null);
        expect(files, `${document}: ${link}`).toContain(
          decodeURIComponent(target.replace(url ?? "file:///", "")),
        );
      }
    }
  });

  test("says on each page where it stands on the web, where that is known", async () => {
    const site = join(folder({}), "_site");
    await built(join(root, name, "content"), site);
    for (const page of filesIn(site).filter((file) => /(?<!404)\.html$/u.test(file))) {
      const markup = readFileSync(join(site, page), "utf8");
      const told = [...markup.matchAll(/(?:"canonical" href|"og:url" content)="([^"]*)"/gu)];
      const here = url && url + page.split("/").map(encodeURIComponent).join("/");
      expect(
        told.map(([, link]) => link),
        page,
      ).toEqual(here === null ? [] : [here, here]);
      expect(markup.includes('"og:type" content="article"'), page).toBe(
        /^(?:\d{4}\/\d\d\/\d\d|undated)\/(?!index)/u.test(page),
      );
    }
  });
});

test("no page holds an inline style or raw HTML of a text, and none but the search page has a script that runs: the site's own", async () => {
  const site = join(folder({}), "_site");
  await built(join(root, "small/content"), site);
  for (const page of filesIn(site).filter((file) => file.endsWith(".html"))) {
    const markup = readFileSync(join(site, page), "utf8").replace(
      page === "search.html"
        ? /<script src="(?:assets\/search|search\/index)\.js" defer><\/script>/gu
        : /<script type="application\/ld\+json">[^<]*<\/script>/gu,
      "",
    );
    expect(markup, page).not.toMatch(/<script|\sstyle=|\son\w+=|<iframe|<img/iu);
    expect(markup, page).toContain("default-src &#39;none&#39;");
  }
});
