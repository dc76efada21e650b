import { isFollowable, isOwn } from "./addresses.ts";
import type { Allowed, Value } from "./allowance.ts";
import { VALUES } from "./allowed.ts";
import { dependsOnPage, leadsOn, saysPolicy } from "./page-tags.ts";
import { doubled, said, type Tag } from "./read-tag.ts";
import type { Check } from "./shape.ts";

/** What is wrong with a start tag on whatever page it stands, as what was expected; `null` where nothing is. */
export function tagFault(tag: Tag, allowed: Allowed): string | null {
  if (tag.empty) return "an element of the table";
  if (doubled(tag) !== null) return "each attribute once";
  for (const [name, value] of tag.attributes) {
    if (!allowed.attributes.includes(name)) return "an attribute of the table";
    const expected = valueFault(name, value);
    if (expected !== null) return expected;
  }
  return linkFault(tag);
}

function linkFault(tag: Tag): string | null {
  return fetches(tag) && !isOwn(said(tag, "href")) ? "an address of the site" : null;
}

const kindOf = (name: string): Value =>
  (Object.hasOwn(VALUES, name) ? VALUES[name] : null) ?? "text";

function valueFault(name: string, value: string | null): string | null {
  const kind = kindOf(name);
  if (kind === "flag") return value === null ? null : "an attribute without a value";
  if (value === null) return "a value between double quotes";
  if (typeof kind !== "string") return kind.includes(value) ? null : `one of ${kind.join(", ")}`;
  const { isRight, expected } = KINDS[kind];
  return isRight(value) ? null : expected;
}

const LINES = /^(?:M\d+ \d+(?:[HVhv]-?\d+)+z)*$/;
const SIZE = /^0 0 \d+ \d+$/;
const NAMES = /^[a-z][a-z0-9]*(?:[ -][a-z0-9]+)*$/;

const KINDS: Readonly<
  Record<
    Exclude<Value, "flag" | readonly string[]>,
    { readonly isRight: (value: string) => boolean; readonly expected: string }
  >
> = {
  text: { isRight: () => true, expected: "" },
  names: { isRight: (value) => NAMES.test(value), expected: "names such as title" },
  link: { isRight: isFollowable, expected: "a link to the site, http, https or mailto" },
  own: { isRight: isOwn, expected: "an address of the site" },
  lines: { isRight: (value) => LINES.test(value), expected: "lines such as M0 0v1h1z" },
  size: { isRight: (value) => SIZE.test(value), expected: "a size such as 0 0 9 9" },
};

/** True for a link that a browser loads by itself. */
const fetches = (tag: Tag): boolean =>
  tag.name === "link" && !["alternate", "canonical"].includes(said(tag, "rel"));

/** How other values of an attribute are told right from wrong, where they leave the tag as right as it is; `null` where none does. */
export function checkOf(tag: Tag, name: string): Check | null {
  if (dependsOnPage(tag)) return name === "content" && !saysPolicy(tag) ? leadsOn : null;
  if (fetches(tag) && name === "href") return isOwn;
  const kind = kindOf(name);
  return kind === "text" || kind === "link" || kind === "own" || kind === "lines"
    ? KINDS[kind].isRight
    : null;
}
