import { expect, test } from "vitest";
import { dataBlock } from "../../src/html/data-block.ts";
import { pageFaults } from "../../src/publish/wall/page-faults.ts";
import { pageOf } from "../publish/wall/pages.ts";

const BEGIN = '<script type="application/ld+json">';
const END = "</script>\n";

test.each([
  "</script><script>go()</script>",
  "<!-- <script>",
  "]]>",
  "a & b &lt; c",
  "\u2028 \u2029 \u007f \u0085 \u0000 \ufffe \uffff",
  "half \ud83d a character",
  "الميناء 港口 \u{1f6f3}",
])("%j stands in a page as data, ends nothing and comes out as it was", (value) => {
  const block = dataBlock({ value }).toString();
  const json = block.slice(BEGIN.length, -END.length);
  expect(block).toBe(`${BEGIN}${json}${END}`);
  expect(json).not.toMatch(/[<>&\u007f-\u009f\u2028\u2029\ufffe\uffff]/u);
  expect(JSON.parse(json)).toEqual({ value });
  expect(pageFaults("a.html", pageOf("<p>a</p>", block))).toEqual([]);
});
