import type { Allowed } from "./allowed.ts";
import { readTag, type Tag } from "./read-tag.ts";
import { allowedElement, dependsOnPage, tagFault } from "./tag-fault.ts";

/** A start tag that was read: what it is, and what is wrong with it on every page. */
export interface Known {
  readonly tag: Tag;
  readonly allowed: Allowed;
  readonly fault: string | null;
  /** True where it is right on some pages only. */
  readonly onPage: boolean;
  /** True where no words stand in it directly. */
  readonly isBare: boolean;
}

const NOTHING: Allowed = { holds: "void", attributes: [] };

/** Reads a start tag; `null` where it is none of the one form that we write. */
export function readElement(source: string): Known | null {
  const tag = readTag(source);
  if (tag === null || tag.end) return null;
  const allowed = allowedElement(tag.name) ?? NOTHING;
  return {
    ...{ tag, allowed, fault: tagFault(tag), onPage: dependsOnPage(tag) },
    isBare: allowed.holds === "parts" || tag.name === "script",
  };
}
