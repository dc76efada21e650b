import { expect, test } from "vitest";
import { nextSteps } from "../../../src/cli/init/next-steps.ts";

test.each<readonly [folder: string, isInstalled: boolean, typed: readonly string[]]>([
  [".", true, ["npm start"]],
  [".", false, ["npm install", "npm start"]],
  ["my-archive", true, ["cd my-archive", "npm start"]],
  ["news/my-archive", false, ["cd news/my-archive", "npm install", "npm start"]],
  ["my archive", true, ['cd "my archive"', "npm start"]],
  ["$HOME's", true, ['cd "\\$HOME\'s"', "npm start"]],
  ["-a", true, ['cd "./-a"', "npm start"]],
  ["архив", true, ['cd "архив"', "npm start"]],
])("in %j, installed: %j", (folder, isInstalled, typed) => {
  const lines = nextSteps(folder, isInstalled);
  expect(lines.slice(1, -1)).toEqual(typed.map((line) => `  ${line}`));
});
