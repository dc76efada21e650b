import { HOSTS, type Host } from "../../hosting.ts";
import { squash } from "../../squash.ts";
import { UserError } from "../../user-error.ts";
import type { Given } from "../command.ts";
import { unknown } from "../unknown.ts";

/** What somebody wants of a new archive; `null` where they say nothing. */
export interface Asked {
  readonly title: string | null;
  readonly host: Host | null;
}

/** What is asked for on the command line. Throws a `UserError` for a title without words, and for a host that nobody knows. */
export const asked = (given: Given): Asked => ({
  title: titleOf(given.text("title")),
  host: hostOf(given.text("host")),
});

function titleOf(text: string | null): string | null {
  const title = text === null ? null : squash(text);
  if (title === "") throw new UserError("--title  Expected words, found none");
  return title;
}

function hostOf(name: string | null): Host | null {
  if (name === null) return null;
  const host = HOSTS.find((each) => each === name);
  if (host === undefined) throw new UserError(`--host  ${unknown("host", name, HOSTS)}`);
  return host;
}
