import { expect, test } from "vitest";
import { siteAnswer } from "../../src/cli/site-answer.ts";

const SITE = new Set([
  "index.html",
  "404.html",
  "2021/index.html",
  "2021/a.html",
  "2022/أحزن.html",
  "people/renata isk/index.html",
  ".backfile-site",
  ".well-known/x.txt",
]);

const answer = (url: string, method = "GET") => siteAnswer(method, url, (at) => SITE.has(at));

test.each([
  ["/", "index.html"],
  ["/index.html", "index.html"],
  ["/2021/", "2021/index.html"],
  ["/2021/index.html", "2021/index.html"],
  ["/2021/a.html", "2021/a.html"],
  ["/2021/a.html?from=feed&x=%", "2021/a.html"],
  ["/2022/%D8%A3%D8%AD%D8%B2%D9%86.html", "2022/أحزن.html"],
  ["/people/renata%20isk/", "people/renata isk/index.html"],
])("%s is the file %s", (url, address) => {
  expect(answer(url)).toEqual({ status: 200, address });
  expect(answer(url, "HEAD")).toEqual({ status: 200, address });
});

test.each([
  ["/2021", "/2021/"],
  ["/2021?a=b", "/2021/?a=b"],
  ["/people/renata%20isk", "/people/renata%20isk/"],
  ["/2021?a=\u00e9\u007f", "/2021/?a=%C3%A9%7F"],
])("%s is a folder, and lies at %s", (url, location) => {
  expect(answer(url)).toEqual({ status: 301, location });
});

test.each([
  "/nothing.html",
  "/2021/a",
  "/2021/a.html/",
  "/2021/a.html/b",
  "/2022/",
  "/.backfile-site",
  "/.well-known/x.txt",
  "/../index.html",
  "/2021/../index.html",
  "/%2e%2e/index.html",
  "/./index.html",
  "//",
  "//2021",
  "/2021//",
  "//elsewhere.example",
])("%s is no file of the site", (url) => {
  expect(answer(url)).toEqual({ status: 404 });
});

test.each([
  "/%",
  "/%zz",
  "/%ff",
  "/%00",
  "/2021%2fa.html",
  "/..%2f..%2fetc%2fpasswd",
  "/..%5c..%5cetc",
  "/2021\\a.html",
  "",
  "*",
  "http://127.0.0.1/",
])("%s is no address", (url) => {
  expect(answer(url)).toEqual({ status: 400 });
});

test.each(["POST", "PUT", "DELETE", "OPTIONS", "get", ""])("%s is not answered", (method) => {
  expect(answer("/", method)).toEqual({ status: 405 });
});
