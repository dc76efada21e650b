import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { verify } from "../../../src/publish/release/verify.ts";
import { folder } from "../../folder.ts";
import { numberOf, published } from "./generation.ts";

const OLD = 1;

/** What whoever looks at the site finds: a release as it was published, or something that must not be. */
export function seen(root: string, next: number): "old" | "new" | "none" | "mixture" {
  const site = join(root, "_site");
  if (!existsSync(site)) return "none";
  const { release, faults } = verify(site);
  if (faults.length > 0) return "mixture";
  if (release === numberOf(OLD)) return "old";
  return release === numberOf(next) ? "new" : "mixture";
}

/** A folder in which three releases were published. A copy of it has the same times and links. */
export async function begun(): Promise<string> {
  const root = folder({});
  mkdirSync(join(root, "begun"));
  for (const generation of [7, 0, OLD]) await published(join(root, "begun"), generation);
  return root;
}

/** A copy of it, to be spoilt. */
export function copyOf(root: string, name: string): string {
  spawnSync("cp", ["-a", join(root, "begun"), join(root, name)]);
  return join(root, name);
}
