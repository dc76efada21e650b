import { expect, test } from "vitest";
import { openToReload, pageOpenToReload } from "../../../src/cli/dev/open-to-reload.ts";
import { CONTENT_SECURITY_POLICY } from "../../../src/html/content-security-policy.ts";
import { html } from "../../../src/html/html.ts";

test.each([
  ["default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self' ws:"],
  [
    "default-src 'none'; script-src 'none'; base-uri 'none'",
    "default-src 'none'; script-src 'self'; base-uri 'none'; connect-src 'self' ws:",
  ],
  [
    "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' ws:",
  ],
])("%s becomes %s", (policy, wider) => {
  expect(openToReload(policy)).toBe(wider);
  expect(openToReload(wider)).toBe(wider);
});

test("the policy of pages is widened for the client alone: what stands in a page still does not run", () => {
  const wider = openToReload(CONTENT_SECURITY_POLICY).split("; ");
  expect(wider.filter((directive) => !CONTENT_SECURITY_POLICY.includes(directive))).toEqual([
    "script-src 'self'",
    "connect-src 'self' ws:",
  ]);
  expect(wider.join()).not.toMatch(/unsafe|\*|https?:|data:/u);
});

test("of a page nothing but its meta tag is changed", () => {
  const text = html`<p>&lt;meta http-equiv="Content-Security-Policy" content="default-src 'none'"></p>`;
  const page = (policy: string) =>
    html`<meta http-equiv="Content-Security-Policy" content="${policy}">${text}`.toString();
  expect(pageOpenToReload(page("default-src 'none'"))).toBe(
    page("default-src 'none'; script-src 'self'; connect-src 'self' ws:"),
  );
  expect(pageOpenToReload("<p>No policy</p>")).toBe("<p>No policy</p>");
});
