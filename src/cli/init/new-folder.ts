import { readdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { printable } from "../../notice.ts";
import { isThere } from "../../read/look.ts";
import { UserError } from "../../user-error.ts";
import { attempt } from "../attempt.ts";
import { shellWord } from "./shell-word.ts";

const MOST_NAMED = 3;

/** What may lie in the folder of a new archive already: names with a dot that are none of an archive's own, and a licence. */
const MAY_STAY =
  /^(?:\.(?!gitignore$|backfile$).*|licen[cs]e(?:\.\w+)?|thumbs\.db|desktop\.ini)$/iu;

/** Makes sure that a new archive may be written into a folder, and gives its path. Throws a `UserError` where anything of somebody else's lies there; nothing is touched. */
export function newFolder(typed: string): string {
  const found = foundAt(typed);
  if (found === null) return join(typed);
  throw new UserError(
    `\`${typed}\`  Expected a new folder or an empty one, found ${printable(found)}; nothing was touched\n${wayOut(typed)}`,
  );
}

/** What is in the way; `null` where nothing is. */
function foundAt(typed: string): string | null {
  if (!isThere(typed)) return null;
  if (!statSync(typed, { throwIfNoEntry: false })?.isDirectory())
    return "something that is no folder";
  const names = attempt(() => readdirSync(typed));
  if (names === null) return "one that may not be read";
  const inTheWay = names.filter((name) => !MAY_STAY.test(name)).sort();
  return inTheWay.length === 0 ? null : `${listed(inTheWay)} in it`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `\`${name}\``);
  const rest = names.length - shown.length;
  return `${shown.join(", ")}${rest > 0 ? ` and ${rest.toLocaleString("en")} more` : ""}`;
}

/** What to do instead: nobody should have to guess how the folder that they mean becomes an archive. */
function wayOut(typed: string): string {
  const isArchive = isThere(join(typed, "content"));
  const name = `${basename(resolve(typed)) || "my"}-${isArchive ? "2" : "archive"}`;
  const another = `A new archive needs a folder of its own, such as \`npx backfile init ${shellWord(join(typed, "..", name))}\``;
  if (isArchive) return `Where this is an archive, \`npx backfile build\` builds it. ${another}`;
  if (attempt(() => readdirSync(typed)) === null) return another;
  return `${another}; with \`--from ${shellWord(typed)}\` it gets a copy of the texts that lie here`;
}
