import { faultAt, type PageFault } from "./page-fault.ts";
import { type Place, remember } from "./place.ts";
import { type Enter, missing, type Reading, readWay, wordsFault } from "./read-way.ts";
import { endOf } from "./shape.ts";

/** Goes through a page of markup from one place to the next. The first fault is told; what follows one cannot be known. What was read at a place of an earlier page is held against the new one sign by sign, and only what differs is read anew. */
export function walk(
  content: string,
  start: number,
  address: string,
  place: Place,
  enter: Enter,
): readonly PageFault[] {
  const reading: Reading = { content, address, enter, place, at: start };
  for (let from = nextTag(reading); from >= 0; from = nextTag(reading)) {
    const fault = beforeFault(reading, from) ?? stepFault(reading, from);
    if (fault !== null)
      return [faultAt(content, from, content.indexOf(">", from) + 1 || content.length, fault)];
  }
  const fault = beforeFault(reading, content.length) ?? endFault(reading.place);
  return fault === null ? [] : [faultAt(content, reading.at, content.length, fault)];
}

const nextTag = ({ content, at }: Reading): number => content.indexOf("<", at);

/** What is wrong with the words before a tag. */
const beforeFault = ({ content, at, place }: Reading, to: number): string | null =>
  place.isBare ? wordsFault(place, content.slice(at, to)) : null;

/** Goes on by a way that is known, or else by a new one. */
function stepFault(reading: Reading, from: number): string | null {
  const { content, address, place } = reading;
  for (const { shape, to } of place.ways) {
    const end = endOf(shape, content, from, address);
    if (end >= 0) return go(reading, to, end);
  }
  const way = readWay(reading, from);
  if (typeof way === "string") return way;
  remember(place, { shape: way.shape, to: way.to });
  return go(reading, way.to, way.end);
}

function go(reading: Reading, to: Place, end: number): null {
  reading.place = to;
  reading.at = end;
  return null;
}

const endFault = (place: Place): string | null =>
  place.outer === null ? missing(place) : `the end of <${place.name}>`;
