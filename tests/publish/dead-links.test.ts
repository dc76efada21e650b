import { expect, test } from "vitest";
import { linkCheck } from "../../src/publish/dead-links.ts";

/** What is dead on a page at `2020/12/index.html`, beside a page with one place and an asset. */
function deadOn(markup: string, root = "/"): readonly string[] {
  const check = linkCheck(["assets/a.css", "data/a.csv"], root);
  check.see("2020/12/index.html", markup);
  check.see("2020/é ,.html", '<h1 id="top">x</h1>');
  return check.report().dead.map(({ link }) => link);
}

test.each([
  ['<a href="../%C3%A9%20,.html">'],
  ['<a href="../%C3%A9%20,.html#top">'],
  ['<p id="here"><a href="#here">'],
  ['<a href="index.html">'],
  ['<link rel="stylesheet" href="../../assets/a.css">'],
  ['<img src="../../assets/a.css">'],
  ['<form action="../../data/a.csv">'],
  ['<a href="../../data/a.csv">'],
  ['<meta http-equiv="refresh" content="0; url=../%C3%A9%20,.html">'],
  ['<a href="https://example.org/gone.html">'],
  ['<a href="mailto:desk@example.org">'],
  ["<code>href=&quot;gone.html&quot;</code>"],
  ['<p>write url= and url=gone.html</p><p class="x">'],
])("alive: %s", (markup) => {
  expect(deadOn(markup)).toEqual([]);
});

test.each([
  ['<a href="gone.html">', "gone.html"],
  ['<a href="../%C3%A9%20,.html#bottom">', "../%C3%A9%20,.html#bottom"],
  ['<a href="#nowhere">', "#nowhere"],
  ['<a href="../">', "../"],
  ['<a href="../../../../etc/passwd">', "../../../../etc/passwd"],
  ['<meta http-equiv="refresh" content="0; url=gone.html">', "gone.html"],
  ['<a href="%zz.html">', "%zz.html"],
  ['<form action="../../search.html">', "../../search.html"],
])("dead: %s", (markup, link) => {
  expect(deadOn(markup)).toEqual([link]);
});

test("links that count from the host's root are followed below the path of the site's address", () => {
  expect(deadOn('<a href="/a/2020/12/index.html">', "/a/")).toEqual([]);
  expect(deadOn('<a href="/2020/12/index.html">', "/a/")).toEqual(["/2020/12/index.html"]);
});

test("files that are no pages are not read for links", () => {
  const check = linkCheck([], "/");
  check.see("feed.xml", '<link href="gone.html"/>');
  expect(check.report()).toEqual({ links: 0, dead: [] });
});
