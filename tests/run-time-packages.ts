import { readFileSync } from "node:fs";
import { z } from "zod";

/** Old packages list several licences; no name stands for these. */
const LICENCE = z
  .union([z.string(), z.array(z.unknown()).transform(() => "several")])
  .default("none");

/** A package as the lockfile has it. */
const PACKAGE = z.object({
  version: z.string().default(""),
  license: LICENCE,
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  hasInstallScript: z.boolean().default(false),
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
});
const LOCKFILE = z.object({ packages: z.record(z.string(), PACKAGE) });

export type LockedPackage = z.infer<typeof PACKAGE> & { readonly path: string };

type Lock = z.infer<typeof LOCKFILE>["packages"];

/** Every package that somebody gets who installs the program: what it depends on, and what these depend on. Optional ones count where the lockfile has them. */
export function runTimePackages(lockfile: string): readonly LockedPackage[] {
  const { packages } = LOCKFILE.parse(JSON.parse(readFileSync(lockfile, "utf8")));
  const found = new Map<string, LockedPackage>();
  const open = [""];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const path of neededBy(packages, at)) {
      const entry = packages[path];
      if (!entry || found.has(path)) continue;
      found.set(path, { ...entry, path });
      open.push(path);
    }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Where the packages lie that a package needs. One that is needed and not there is an error. */
function neededBy(packages: Lock, at: string): readonly string[] {
  const {
    dependencies = {},
    optionalDependencies = {},
    peerDependencies = {},
  } = packages[at] ?? {};
  const must = Object.keys(dependencies).map((name) => {
    const path = placeOf(packages, at, name);
    if (path === null) throw new Error(`${at || "the program"} needs ${name}, which is not locked`);
    return path;
  });
  const may = Object.keys({ ...optionalDependencies, ...peerDependencies });
  return [...must, ...may.flatMap((name) => placeOf(packages, at, name) ?? [])];
}

/** The nearest package of a name, as Node.js looks for it. */
function placeOf(packages: Lock, from: string, name: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const path = `${at === "" ? "" : `${at}/`}node_modules/${name}`;
    if (packages[path]) return path;
    if (at === "") return null;
  }
}
