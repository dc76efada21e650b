import { describe, expect, test } from "vitest";
import { CONTENT_SECURITY_POLICY, SEARCH_POLICY } from "../../src/html/content-security-policy.ts";
import { HEADER_RULES, headersFor } from "../../src/publish/headers.ts";

describe("every file has its type, with the charset that it is written in", () => {
  test.each([
    ["index.html", "text/html; charset=utf-8"],
    ["2021/02/10/a.html", "text/html; charset=utf-8"],
    ["2022/05/28/أحزن.html", "text/html; charset=utf-8"],
    ["assets/backfile.css", "text/css; charset=utf-8"],
    ["assets/search.js", "text/javascript; charset=utf-8"],
    ["assets/icon.svg", "image/svg+xml; charset=utf-8"],
    ["assets/cover.png", "image/png"],
    ["robots.txt", "text/plain; charset=utf-8"],
    ["feed.xml", "application/atom+xml; charset=utf-8"],
    ["topics/ferries/feed.xml", "application/atom+xml; charset=utf-8"],
    ["changes.xml", "application/atom+xml; charset=utf-8"],
    ["2021/02/10/changes.xml", "application/xml; charset=utf-8"],
    ["feed.json", "application/feed+json; charset=utf-8"],
    ["opml.xml", "text/x-opml; charset=utf-8"],
    ["sitemap.xml", "application/xml; charset=utf-8"],
    ["sitemap-2021.xml", "application/xml; charset=utf-8"],
    ["manifest.json", "application/json; charset=utf-8"],
    ["data/datapackage.json", "application/json; charset=utf-8"],
    ["data/articles-2021.ndjson", "application/x-ndjson; charset=utf-8"],
    ["data/articles-2021.csv", "text/csv; charset=utf-8"],
    ["data/articles-2021.bib", "application/x-bibtex; charset=utf-8"],
    ["data/articles-2021.ris", "application/x-research-info-systems; charset=utf-8"],
    ["data/articles-2021.csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8"],
  ])("%s is %s", (address, type) => {
    expect(headersFor(address)["Content-Type"]).toBe(type);
  });

  test.each(["html", "feed", "opml", "a.html.bak", "feed.xml/a"])(
    "%s is none of them",
    (address) => {
      expect(headersFor(address)["Content-Type"]).toBeUndefined();
    },
  );
});

test("a table is saved, everything else is shown", () => {
  expect(headersFor("data/articles-2021.csv")["Content-Disposition"]).toBe("attachment");
  for (const address of ["index.html", "data/articles-2021.ndjson", "csv.html"])
    expect(headersFor(address)["Content-Disposition"]).toBeUndefined();
});

test("the policy of every file is the one that pages carry, and keeps the site out of frames", () => {
  for (const address of [
    "index.html",
    "404.html",
    "2021/search.html",
    "assets/icon.svg",
    "unknown",
  ])
    expect(headersFor(address)["Content-Security-Policy"]).toBe(
      `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
    );
});

test("the search page alone may run the site's own script, and read the site's own files", () => {
  expect(headersFor("search.html")["Content-Security-Policy"]).toBe(
    `${SEARCH_POLICY}; frame-ancestors 'none'`,
  );
  expect(
    SEARCH_POLICY.split("; ").filter((part) => !CONTENT_SECURITY_POLICY.includes(part)),
  ).toEqual(["script-src 'self'", "connect-src 'self'"]);
});

test("no browser guesses a type, tells where it came from or keeps an old page", () => {
  expect(headersFor("index.html")).toMatchObject({
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": expect.stringContaining("camera=()"),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-cache",
  });
});

test("the rules can be written for a host: one wildcard at most, values of one line", () => {
  for (const { files, headers } of HEADER_RULES) {
    expect(files).toMatch(/^\/[^*]*\*?[^*]*$/u);
    for (const [name, value] of Object.entries(headers)) {
      expect(name).toMatch(/^[A-Z][A-Za-z-]+$/u);
      expect(value).toMatch(/^[ -~]{1,1900}$/u);
    }
  }
});
