import { expect, test } from "vitest";
import { addressFaults } from "../../bench/fuzz/address-faults.ts";
import { fileFaults } from "../../bench/fuzz/file-faults.ts";
import { FRAGMENTS } from "../../bench/fuzz/fragments.ts";
import { linkFault } from "../../bench/fuzz/link-faults.ts";
import { mutant } from "../../bench/fuzz/mutant.ts";
import { pageFaults } from "../../bench/fuzz/page-faults.ts";
import { run } from "../../bench/fuzz/run.ts";
import { seedTexts } from "../../bench/fuzz/seed-texts.ts";

const root = process.cwd();

test("500 texts that nobody listed give harmless pages and whole files, lose no word and crash nothing", async () => {
  const { texts, failures } = await run({ root, seed: 7, from: 1, to: 500 });
  expect(texts).toBe(500);
  expect(failures.map(({ only, mutations, faults }) => ({ only, mutations, faults }))).toEqual([]);
}, 600_000);

test("a text depends on the seed and its number alone", () => {
  const seeds = seedTexts(root);
  expect(mutant(seeds, 7, 11)).toEqual(mutant(seeds, 7, 11));
  expect(mutant(seeds, 7, 11)).not.toEqual(mutant(seeds, 8, 11));
  const names = Array.from({ length: 400 }, (_, at) => mutant(seeds, 7, at).mutations).flat();
  expect(new Set(names).size).toBeGreaterThan(30);
});

const PAGE = (main: string, title = "Strait"): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>Strait</h1>${main}</main></body></html>`;

test.each([
  ["<p>The ferry <em>sailed</em>.</p>"],
  ['<p><a href="../index.html">Strait</a> <a href="https://example.org/">outside</a></p>'],
  ["<p>&lt;script&gt; 5 &gt; 3 &amp;#0;</p>"],
])("the oracle passes %s", (main) => {
  expect(pageFaults("a.html", PAGE(main))).toEqual([]);
});

test.each([
  ...["<script>x</script>", "<p onclick=x>", "<p style=x>", "<iframe></iframe>", "<img src=x>"],
  ...["</main>", "<h1>Again</h1>", "<!--", "</d x>", '<p id="a"></p><p id="a"></p>'],
  ...[
    "<p><a href=x>one <a href=y>two</a></a></p>",
    "<svg><a href=x></a></svg>",
    "<svg><script>x</script></svg>",
  ],
  ...["<svg onload=x><path></path></svg>", "<svg><circle></circle></svg>", "<base href=x>"],
  ...["<textarea>", "<plaintext>", '<p class="a" class="b"></p>', "<table><p>x</p></table>"],
])("the oracle finds fault with %s", (main) => {
  expect(pageFaults("a.html", PAGE(main))).not.toEqual([]);
});

test.each([
  ...[
    "javascript:x",
    "JaVaScRiPt:x",
    "java\tscript:x",
    "\u0001javascript:x",
    " data:x",
    "//x",
    "\\\\x",
  ],
  ...["vbscript:x", "file:///x", "blob:x"],
])("a link that a browser would not follow to a page is a fault: %j", (href) => {
  expect(linkFault("a.html", "a", "href", href)).not.toBeNull();
});

test.each([
  ["a/con.html"],
  ["../x.html"],
  ["a b.html"],
  ["a\u202eb.html"],
  ["e\u0301.html"],
  ["a./x.html"],
])("a name that not every host takes is a fault: %j", (address) => {
  expect(addressFaults([address])).not.toEqual([]);
});

test.each([
  ["a.json", "{"],
  ["a.ndjson", '{"a":1}\n{'],
  ["a.xml", '<?xml version="1.0" encoding="utf-8"?>\n<a>&x;</a>'],
  ["a.xml", '<?xml version="1.0" encoding="utf-8"?>\n<a>\u0001</a>'],
  ["a.csv", '"title"\r\n"=1+1"\r\n'],
  ["a.csv", '"title"\r\n" ＝1+1"\r\n'],
  ["a.txt", "\ud800"],
])("a broken file is a fault: %s %j", (address, text) => {
  expect(fileFaults(address, text)).not.toEqual([]);
});

test("two addresses that differ in their letters' case alone are a fault", () => {
  expect(addressFaults(["a/Ferry.html", "a/ferry.html"])).toHaveLength(1);
});

test("the fragments are many, and no two are one", () => {
  expect(new Set(FRAGMENTS).size).toBe(FRAGMENTS.length);
  expect(FRAGMENTS.length).toBeGreaterThan(100);
});
