import { HOSTS, type Host } from "../hosting.ts";
import { UserError } from "../user-error.ts";
import type { Given } from "./command.ts";
import { unknown } from "./unknown.ts";

/** The host that `--host` names; `null` without it. Throws a `UserError` for one that nobody knows. */
export function hostGiven(given: Given): Host | null {
  const name = given.text("host");
  if (name === null) return null;
  const host = HOSTS.find((each) => each === name);
  if (host === undefined) throw new UserError(`--host  ${unknown("host", name, HOSTS)}`);
  return host;
}
