import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CONTENTS, SEARCH_CLIENT } from "../../src/publish/search-page.ts";
import { UserError } from "../../src/user-error.ts";

/** The program that writes hostile texts, and looks at the sites which are made of them. It knows nothing of ours. */
export interface Tool {
  /** Writes a folder of all texts. */
  readonly write: (folder: string) => void;
  /** Writes a folder for each attack, beside a few good texts, and gives them. */
  readonly writeEach: (folder: string) => readonly string[];
  /** What is wrong with the site in a folder, and with what `report.json` there says of its texts. */
  readonly violations: (folder: string) => readonly string[];
}

const FOUND = z.object({ violations: z.array(z.string()) });

// What a build may make beside the site: its work folder, and the addresses that it keeps.
const STATE = ".backfile,content/addresses.tsv,report.json,allow.json";

/** Finds it in a folder. Throws a `UserError` where it is not there. */
export function toolIn(folder: string): Tool {
  const program = join(folder, "make-hostile.mjs");
  if (!existsSync(program))
    throw new UserError(`\`${folder}\`  Expected make-hostile.mjs, found none`);
  const run = (...args: readonly string[]) => execFileSync(process.execPath, [program, ...args]);
  return {
    write: (target) => {
      run(target);
    },
    writeEach: (target) => {
      run("--each", target);
      return readdirSync(target)
        .sort()
        .map((name) => join(target, name));
    },
    violations: (target) => look(program, target),
  };
}

function look(program: string, folder: string): readonly string[] {
  const allow = join(folder, "allow.json");
  writeFileSync(allow, JSON.stringify({ scripts: [SEARCH_CLIENT, CONTENTS] }));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...[program, "--check", folder, "--site", join(folder, "site"), "--json"],
      ...["--report", join(folder, "report.json"), "--allow", allow, "--state", STATE],
    ],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === "") throw new Error(`Expected a report of ${folder}, found none: ${stderr}`);
  return FOUND.parse(JSON.parse(stdout)).violations;
}
