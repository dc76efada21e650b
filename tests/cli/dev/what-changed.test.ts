import { expect, test } from "vitest";
import { taskFor } from "../../../src/cli/dev/task.ts";
import { whatChanged } from "../../../src/cli/dev/what-changed.ts";

const PLACES = {
  assets: ["/p/templates/assets"],
  fixed: ["/p/src/cli", "/p/.eleventy.ts"],
  code: ["/p/src", "/p/templates"],
};
const WHERE = { content: "content", file: "/rebuilds/2" };

const NOTHING = { assets: [], fixed: [], code: [], texts: [], steering: [] };

test.each([
  ["/p/content/wire/a.txt", "texts", "texts"],
  ["/p/content/archive.yml", "steering", "all"],
  ["/p/content/a.txt", "steering", "all"],
  ["/p/defaults/topics.yml", "steering", "all"],
  ["/p/content-of-others/wire/a.txt", "steering", "all"],
  ["/p/templates/assets/backfile.css", "assets", null],
  ["/p/src/cli/dev/watch.ts", "fixed", null],
  ["/p/.eleventy.ts", "fixed", null],
  ["/p/src/client.ts", "code", "nothing"],
  ["/p/src/parse/rules/byline.ts", "code", "nothing"],
  ["/p/templates/views/day-page.ts", "code", "nothing"],
])("%s counts to the %s; what is read then is %s", (path, kind, read) => {
  const changes = whatChanged([path], "/p/content", PLACES);
  expect(changes).toEqual({ ...NOTHING, [kind]: [path] });
  expect(taskFor(changes, false, WHERE)).toEqual(
    read === null ? null : { ...WHERE, read, code: kind === "code" ? [path] : [] },
  );
});

test("the first time everything is read, changed or not", () => {
  expect(taskFor(NOTHING, true, WHERE)).toEqual({ ...WHERE, read: "all", code: [] });
});
