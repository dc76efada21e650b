import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { UserError } from "../../src/user-error.ts";
import { TRUTH_FILE } from "./truth.ts";

/** A folder of texts with `truth.ndjson` beside them. */
export interface LabelledSet {
  readonly name: string;
  readonly folder: string;
}

/** The sets in a folder, by name, or the folder itself where it is one. Throws a `UserError` where there is none, or none of a name that is asked for. */
export function labelledSets(folder: string, only: readonly string[]): readonly LabelledSet[] {
  const sets = isSet(folder) ? [setOf(folder)] : setsIn(folder);
  if (sets.length === 0)
    throw new UserError(`${folder}  Expected folders with ${TRUTH_FILE}, found none`);
  const unknown = only.find((name) => !sets.some((set) => set.name === name));
  if (unknown !== undefined)
    throw new UserError(
      `--only  Expected one of ${sets.map(({ name }) => name).join(", ")}, found "${unknown}"`,
    );
  return only.length === 0 ? sets : sets.filter(({ name }) => only.includes(name));
}

const isSet = (folder: string): boolean => existsSync(join(folder, TRUTH_FILE));

const setOf = (folder: string): LabelledSet => ({ name: basename(resolve(folder)), folder });

const setsIn = (folder: string): readonly LabelledSet[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .map((name) => join(folder, name))
    .filter(isSet)
    .sort()
    .map(setOf);
