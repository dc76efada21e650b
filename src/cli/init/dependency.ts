import { readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { packageRoot } from "../../package-root.ts";
import { attempt } from "../attempt.ts";
import { version } from "../version.ts";

/** The archive of a package, as a registry has it. */
const OF_REGISTRY = /^https?:.*\/-\/[^/]+\.tgz$/u;

/** What `package.json` of a new archive says so that npm brings this same program: its exact version, or the file, the folder or the repository that it was itself installed from. */
export function dependency(root = packageRoot()): string {
  const modules = dirname(root);
  if (basename(modules) !== "node_modules") return `file:${root}`;
  const origin = attempt(() => originIn(modules, basename(root))) ?? "";
  if (origin.startsWith("file:")) return `file:${resolve(modules, "..", pathOf(origin))}`;
  return origin === "" || OF_REGISTRY.test(origin) ? version() : origin;
}

/** Where npm says that it took a package from; `null` where it does not say. */
function originIn(modules: string, name: string): string | null {
  const lock: {
    readonly packages?: Readonly<Record<string, { readonly resolved?: string }>>;
  } = JSON.parse(readFileSync(join(modules, ".package-lock.json"), "utf8"));
  return lock.packages?.[`node_modules/${name}`]?.resolved ?? null;
}

/** npm escapes in a path what would end it. */
const pathOf = (origin: string): string => origin.slice("file:".length).replaceAll("%23", "#");
