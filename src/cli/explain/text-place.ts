import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isThere } from "../../read/look.ts";
import { walk } from "../../read/walk.ts";
import { UserError } from "../../user-error.ts";
import { near } from "./near.ts";

/** Where a text lies: `path` counts from `root`, with `/` on every system. */
export interface TextPlace {
  readonly root: string;
  readonly path: string;
}

/** The text that somebody means by a path: as typed, else below the content folder. A text elsewhere is taken as if it lay at the top of a content folder. Throws a `UserError` where there is none. */
export function textPlace(typed: string, content: string): TextPlace {
  const file = [resolve(typed), resolve(content, typed)].find(isThere);
  if (file === undefined) throw new UserError(`${typed}  ${nothing(typed, content)}`);
  const below = relative(resolve(content), file);
  const isInside = below !== "" && !isAbsolute(below) && below.split(sep)[0] !== "..";
  return isInside
    ? { root: content, path: below.split(sep).join("/") }
    : { root: dirname(file), path: basename(file) };
}

function nothing(typed: string, content: string): string {
  const texts = isThere(content) ? walk(content).texts : [];
  const typedBelow = relative(resolve(content), resolve(typed)).split(sep).join("/");
  const below = typedBelow.startsWith("../") ? typed : typedBelow;
  const meant = near(below, texts).map((path) => `\`${join(content, path)}\``);
  const way = meant.length > 0 ? `did you mean ${meant.join(" or ")}?` : "";
  return `Expected a text, found nothing there${way ? `; ${way}` : ""}`;
}
