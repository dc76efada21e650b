import type { Allowed } from "./allowance.ts";
import { DATA_BLOCK, ELEMENTS, POLICY } from "./allowed.ts";
import { faultAt, type PageFault } from "./page-fault.ts";
import { isDataBlock, kindOfPage, pageTagFault, saysPolicy } from "./page-tags.ts";
import {
  behind,
  isInTurn,
  type Memory,
  newMemory,
  outside,
  type Place,
  type Way,
  within,
} from "./place.ts";
import type { Tag } from "./read-tag.ts";
import { shapeOf } from "./shape.ts";
import { signFault } from "./signs.ts";
import { checkOf, tagFault } from "./tag-fault.ts";
import { walk } from "./walk.ts";

const DOCTYPE = "<!doctype html>";
const OUTSIDE: Allowed = { holds: "parts", must: ["html"], attributes: [] };

/** What is wrong with an HTML page: only what all readers take in the same way, and only elements of the table. A memory makes no difference but to the cost. */
export function htmlFaults(
  content: string,
  address: string,
  memory: Memory = newMemory(),
): readonly PageFault[] {
  const sign = signFault(content);
  if (sign) return [sign];
  if (!content.startsWith(DOCTYPE)) return [faultAt(content, 0, DOCTYPE.length, DOCTYPE)];
  const place = outside(memory, kindOfPage(address), OUTSIDE);
  return walk(content, DOCTYPE.length, address, place, enter);
}

function enter(tag: Tag, place: Place, address: string): Way | string {
  const allowed = allowedFor(tag);
  if (allowed === undefined) return "an element of the table";
  const fault =
    tagFault(tag, allowed) ?? placeFault(place, tag, allowed) ?? pageTagFault(address, tag);
  if (fault !== null) return fault;
  const shape = shapeOf(tag, (name) => checkOf(tag, name));
  return allowed.holds === "void"
    ? { shape, to: behind(place, partOf(tag)) }
    : { shape, to: within(place, tag.name, allowed) };
}

function allowedFor(tag: Tag): Allowed | undefined {
  if (isDataBlock(tag)) return DATA_BLOCK;
  return Object.hasOwn(ELEMENTS, tag.name) ? ELEMENTS[tag.name] : undefined;
}

const partOf = (tag: Tag): string => (saysPolicy(tag) ? POLICY : tag.name);

const placeFault = (place: Place, tag: Tag, allowed: Allowed): string | null =>
  fits(place, tag.name, allowed) && isInTurn(place, partOf(tag))
    ? null
    : "an element that may stand here";

function fits(place: Place, name: string, allowed: Allowed): boolean {
  if (allowed.once && isWithin(place, name)) return false;
  if (allowed.in) return allowed.in.includes(place.name);
  const { holds } = place.allowed;
  if (holds === "any") return true;
  if (holds === "phrases") return allowed.phrase === true;
  return allowed.also !== undefined && allowed.also === place.name;
}

/** True within such an element, at whatever depth. */
function isWithin(place: Place, name: string): boolean {
  for (let at: Place | null = place; at !== null; at = at.outer) if (at.name === name) return true;
  return false;
}
