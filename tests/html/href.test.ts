import { expect, test } from "vitest";
import { absolute, href, outward } from "../../src/html/href.ts";

test.each([
  ["index.html", "2020/index.html", "2020/index.html"],
  ["2020/12/22/a.html", "2020/12/22/index.html", "index.html"],
  ["2020/12/22/a.html", "index.html", "../../../index.html"],
  ["2020/12/22/a.html", "2020/12/21/b.html", "../21/b.html"],
  ["topics/ferries/index.html", "topics/ferries/2020.html", "2020.html"],
  ["index.html", "2021/02/10/渡轮.html", "2021/02/10/%E6%B8%A1%E8%BD%AE.html"],
  ["index.html", "undated/50%-a?b#c.html", "undated/50%25-a%3Fb%23c.html"],
  ["index.html", "a:b.html", "./a:b.html"],
  ["2020/index.html", "2020/index.html", "index.html"],
])("from %s to %s", (from, to, expected) => {
  const link = href(from, to);
  expect(link).toBe(expected);
  const landed = new URL(link, new URL(from, "https://example.org/deep/")).pathname;
  expect(decodeURIComponent(landed)).toBe(`/deep/${to}`);
});

test.each([
  ["index.html", "https://example.org/deep/index.html"],
  ["2021/02/10/渡轮.html", "https://example.org/deep/2021/02/10/%E6%B8%A1%E8%BD%AE.html"],
  ["undated/50%-a?b#c.html", "https://example.org/deep/undated/50%25-a%3Fb%23c.html"],
  ["a:b.html", "https://example.org/deep/a:b.html"],
])("%s on the web", (address, expected) => {
  expect(absolute("https://example.org/deep/", address)).toBe(expected);
  expect(outward("https://example.org/deep/", "topics/ferries/feed.xml", address)).toBe(expected);
});

test("where the site's own address is not known, a link that leaves it is relative", () => {
  expect(outward(null, "topics/ferries/feed.xml", "index.html")).toBe("../../index.html");
});
