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
