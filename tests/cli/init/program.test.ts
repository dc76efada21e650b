import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isOfThisMachine, programOf } from "../../../src/cli/init/program.ts";
import { version } from "../../../src/cli/version.ts";
import { folder } from "../../folder.ts";

describe("how a new archive gets its program", () => {
  test("from a package that lies on a disk: the package goes with the archive, and is named there", () => {
    const tarball = join(folder({ "backfile-9.9.9.tgz": "" }), "backfile-9.9.9.tgz");
    const program = programOf(`file:${tarball}`);
    expect(program).toEqual({ named: "file:./backfile-9.9.9.tgz", tarball });
    expect(isOfThisMachine(program)).toBe(false);
  });

  test.each([
    ["a package that is no longer there", "file:/nowhere/backfile-9.9.9.tgz", true],
    ["a checkout", "file:/home/programs/backfile", true],
    ["a registry", version(), false],
    ["a repository", "git+ssh://git@example.org/backfile.git#0123abcd", false],
  ])("from %s: it is named as it is", (_, origin, isHere) => {
    const program = programOf(origin);
    expect(program).toEqual({ named: origin, tarball: null });
    expect(isOfThisMachine(program)).toBe(isHere);
  });
});
