import { describe, expect, test } from "vitest";
import { markdown } from "../../templates/views/markdown.ts";

const drawn = (source: string): string => markdown(source).toString().trim();

describe("marks are drawn", () => {
  test.each([
    ["*quiet* and **loud**", "<p><em>quiet</em> and <strong>loud</strong></p>"],
    ["# Head", "<h2>Head</h2>"],
    ["## Head\n\n#### Below", "<h2>Head</h2>\n<h4>Below</h4>"],
    ["> # Head\n\nsaid", "<blockquote>\n<h2>Head</h2>\n</blockquote>\n<p>said</p>"],
    ["### Head\n\n- # Within", "<h4>Head</h4>\n<ul>\n<li><h2>Within</h2>\n</li>\n</ul>"],
    ["> said", "<blockquote>\n<p>said</p>\n</blockquote>"],
    [
      "[guide](https://example.org/a?b=1&c=2)",
      '<p><a href="https://example.org/a?b=1&amp;c=2" rel="nofollow noopener ugc">guide</a></p>',
    ],
    [
      "[mail](mailto:desk@example.org)",
      '<p><a href="mailto:desk@example.org" rel="nofollow noopener ugc">mail</a></p>',
    ],
    ["about ~5 or 10~20", "<p>about ~5 or 10~20</p>"],
    ["a &lt; b &#1;&copy; &nobody;", "<p>a &lt; b © &amp;nobody;</p>"],
    ["<kbd>1 < 2 & 3", "<p>&lt;kbd&gt;1 &lt; 2 &amp; 3</p>"],
    [
      "[see ![the gate](https://example.org/g.png)](https://example.org/)",
      '<p><a href="https://example.org/" rel="nofollow noopener ugc">see [the gate]</a></p>',
    ],
  ])("%s", (source, expected) => {
    expect(drawn(source)).toBe(expected);
  });
});

describe("raw HTML is shown as text", () => {
  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["a <b onclick=x>b</b>", "a &lt;b onclick=x&gt;b&lt;/b&gt;"],
    ["<!-- swallow", "&lt;!-- swallow"],
    ["`<i>`", "<code>&lt;i&gt;</code>"],
    ["```\n<i>\n```", "<pre><code>&lt;i&gt;</code></pre>"],
    ["a <script> b <img/src=x/onerror=alert(1)>", "&lt;img/src=x/onerror=alert(1)&gt;"],
    ["a <pre> b </d *c*", "&lt;/d <em>c</em>"],
  ])("%s", (source, expected) => {
    expect(drawn(source)).toContain(expected);
  });
});

describe("a link that is not http, https or mailto stays words", () => {
  test.each([
    ["[a](javascript:alert(1))"],
    ["[a](JaVaScRiPt:alert(1))"],
    ["[a](&#106;avascript:alert(1))"],
    ["[a](java&Tab;script:alert(1))"],
    ["[a](data:text/html,x)"],
    ["[a](//evil.example/)"],
    ["[a](/local)"],
    ["[a](https://user:pass@evil.example/)"],
    ["<javascript:alert(1)>"],
    ["![a](javascript:alert(1))"],
  ])("%s", (source) => {
    expect(drawn(source)).not.toContain("<a ");
    expect(drawn(source)).not.toContain("<img");
  });
});

test("a picture in a link is words: no link holds another", () => {
  expect(drawn("[![a chart](https://example.org/x.png) of it](https://example.org/)")).toBe(
    '<p><a href="https://example.org/" rel="nofollow noopener ugc">[a chart] of it</a></p>',
  );
  expect(drawn("[![a chart](https://example.org/x.png)](javascript:x)")).toContain("x.png");
});

test("a picture is a link to it, never loaded", () => {
  expect(drawn("![a chart](https://example.org/x.png)")).toBe(
    '<p><a href="https://example.org/x.png" rel="nofollow noopener ugc">[a chart]</a></p>',
  );
});
