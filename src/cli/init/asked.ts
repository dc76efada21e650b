import type { Host } from "../../hosting.ts";
import { squash } from "../../squash.ts";
import { UserError } from "../../user-error.ts";
import type { Given } from "../command.ts";
import { hostGiven } from "../host-given.ts";

/** What somebody wants of a new archive; `null` where they say nothing. */
export interface Asked {
  readonly title: string | null;
  readonly host: Host | null;
}

/** What is asked for on the command line. Throws a `UserError` for a title without words, and for a host that nobody knows. */
export const asked = (given: Given): Asked => ({
  title: titleOf(given.text("title")),
  host: hostGiven(given),
});

function titleOf(text: string | null): string | null {
  const title = text === null ? null : squash(text);
  if (title === "") throw new UserError("--title  Expected words, found none");
  return title;
}
