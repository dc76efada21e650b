import { expect, test } from "vitest";
import { html, trusted } from "../../src/html/html.ts";

test.each([
  [html`<p>${"<b> & 'co'"}</p>`, "<p>&lt;b&gt; &amp; &#39;co&#39;</p>"],
  [html`<p title="${'"'}">`, '<p title="&quot;">'],
  [html`${[html`<i>${1}</i>`, null, false, 0]}`, "<i>1</i>0"],
  [html`${trusted("<hr>")}`, "<hr>"],
  [html`${"$& \\n"}`, "$&amp; \\n"],
])("%s", (markup, expected) => {
  expect(markup.toString()).toBe(expected);
});

test.each([
  ["a tab, a line feed and a carriage return stay", "a\tb\nc\rd", "a\tb\nc\rd"],
  ["NUL", "a\u0000b", "ab"],
  ["the other control characters of ASCII", "a\u0001\u0008\u000b\u000c\u000e\u001b\u001fb", "ab"],
  ["DEL and the controls above it", "a\u007f\u0085\u009fb", "ab"],
  ["U+FFFE and U+FFFF", "a\ufffe\uffffb", "ab"],
  ["U+FFFD is a character", "a\ufffdb", "a\ufffdb"],
  ["half a character", "a\ud83db\ude00c", "abc"],
  ["two halves are a whole one", "a\u{1f600}b", "a\u{1f600}b"],
  ["a mark of markup beside one", "<\u0000b\ud83d>", "&lt;b&gt;"],
])("what no page has is dropped: %s", (_, text, expected) => {
  expect(html`${text}`.toString()).toBe(expected);
  expect(html`<p title="${text}">`.toString()).toBe(`<p title="${expected}">`);
});
