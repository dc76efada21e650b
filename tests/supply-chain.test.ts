import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runTimePackages } from "./run-time-packages.ts";

const TABLE = "tests/run-time-packages.txt";
const MOST = 140;
const LICENCES = new Set([
  ...["Apache-2.0", "BlueOak-1.0.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "Python-2.0"],
]);

const packages = runTimePackages("package-lock.json");
const nameOf = (path: string): string => path.split("node_modules/").at(-1) ?? path;

test(`the packages that come with the program are those of ${TABLE}`, () => {
  const lines = packages.map(
    ({ path, version, license }) => `${nameOf(path)} ${version} ${license}`,
  );
  const table = [...new Set(lines)].sort().join("\n");
  expect(
    `${table}\n`,
    `Look at what is new: who keeps it, what it is for, whether it has to be. Then write the lines below into ${TABLE}, or take out those that are gone`,
  ).toBe(readFileSync(TABLE, "utf8"));
});

test(`they are at most ${MOST}`, () => {
  expect(packages.length).toBeGreaterThan(0);
  expect(packages.length).toBeLessThanOrEqual(MOST);
});

test("each is locked by the hash of what it holds", () => {
  const open = packages.filter(({ integrity }) => !integrity?.startsWith("sha512-"));
  expect(open.map(({ path }) => path)).toEqual([]);
});

test("none runs anything when it is installed", () => {
  const running = packages.filter(({ hasInstallScript }) => hasInstallScript);
  expect(running.map(({ path }) => path)).toEqual([]);
});

test("each has a licence that is known here", () => {
  const unknown = packages.filter(({ license }) => !LICENCES.has(license));
  expect(unknown.map(({ path, license }) => `${path}: ${license}`)).toEqual([]);
});

test("every version is exact, and the lockfile names no registry", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/u.test(String(version)))).toEqual([]);
  expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved"');
});
