import { expect, test } from "vitest";
import { errorPage } from "../../../src/cli/dev/error-page.ts";
import { faultOf } from "../../../src/cli/dev/fault.ts";
import { UserError } from "../../../src/user-error.ts";

/** An error as a view throws it, and as Eleventy wraps it. */
function thrown(message: string, stack: readonly string[]): Error {
  const error = Object.assign(new Error(message), {
    stack: [`Error: ${message}`, ...stack].join("\n"),
  });
  return Object.assign(new Error("Having trouble writing"), { originalError: error });
}

const HERE = process.cwd();

test("a fault of a setting is its message", () => {
  expect(faultOf(new UserError("content/archive.yml:1  bad-setting  titel"))).toEqual({
    kind: "fault",
    message: "content/archive.yml:1  bad-setting  titel",
    where: null,
    stack: null,
  });
});

test("a fault of a view is the first error, its place, and the way to it through our own modules", () => {
  const fault = faultOf(
    thrown("x is not defined", [
      `    at dayPage (${HERE}/templates/views/day-page.ts?_cache_bust=17:12:3)`,
      `    at render (file://${HERE}/templates/page.ts:19:50)`,
      `    at map (${HERE}/node_modules/@11ty/eleventy/src/Template.js:1:1)`,
      "    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)",
    ]),
  );
  expect(fault).toEqual({
    kind: "fault",
    message: "x is not defined",
    where: "templates/views/day-page.ts:12",
    stack:
      "    at dayPage (templates/views/day-page.ts:12:3)\n    at render (templates/page.ts:19:50)",
  });
});

test("a message that names its place does not name it twice", () => {
  const fault = faultOf(
    thrown(`Transform failed\n${HERE}/src/slug.ts:3:7: ERROR: Unexpected ")"`, []),
  );
  expect(fault).toEqual({
    kind: "fault",
    message: 'Transform failed\nsrc/slug.ts:3:7: ERROR: Unexpected ")"',
    where: null,
    stack: null,
  });
});

test.each([["text"], [undefined], [null], [{ message: "no error" }]])(
  "%j may be thrown as well",
  (value) => {
    expect(faultOf(value)).toEqual({
      kind: "fault",
      message: String(value),
      where: null,
      stack: null,
    });
  },
);

test("the page of a fault shows what a file holds, and runs none of it", () => {
  const page = errorPage({
    kind: "fault",
    message: "found <script>alert(1)</script>",
    where: "a<b.ts:1",
    stack: "    at <anonymous>",
  }).toString();
  expect(page).toContain("found &lt;script&gt;alert(1)&lt;/script&gt;");
  expect(page).toContain("a&lt;b.ts:1");
  expect(page).toContain("    at &lt;anonymous&gt;");
  expect(page).not.toMatch(/<script|\sstyle=/u);
  expect(page).toContain('<meta name="color-scheme" content="light dark">');
});
