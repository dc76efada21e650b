import { ProgramFault } from "../../program-fault.ts";
import type { SitePage } from "../plan.ts";

/** All that a page is drawn from, as text: two pages that differ have different texts. A record in it that has a digest and an address is stood for by these, whatever else it holds. */
export const pageText = (page: SitePage): string => fieldsOf(page);

function textOf(value: unknown): string {
  // With its length before it, a text cannot be taken for two.
  if (typeof value === "string") return `${value.length}:${value}`;
  if (typeof value !== "object" || value === null) return `${value};`;
  if (Array.isArray(value)) return listOf(value);
  const { digest, address }: { digest?: unknown; address?: unknown } = value;
  if (digest !== undefined && address !== undefined) return `#${textOf(digest)}${textOf(address)}`;
  return fieldsOf(value);
}

function listOf(values: readonly unknown[]): string {
  let text = "[";
  for (const value of values) text += textOf(value);
  return `${text}]`;
}

function fieldsOf(record: object): string {
  if (Object.getPrototypeOf(record) !== Object.prototype)
    throw new ProgramFault("Expected plain data in the record of a page, found something else");
  let text = "{";
  for (const [name, value] of Object.entries(record)) text += `${name}=${textOf(value)}`;
  return `${text}}`;
}
