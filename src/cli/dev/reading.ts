import { type Archive, loadArchive, steeringOf } from "../../archive.ts";
import { steer } from "../../steer/steer.ts";
import type { Reading } from "./memory.ts";

interface Read extends Reading {
  readonly archive: Archive;
}

/** Reads what is wanting, and what was read by code that has been imported anew since. */
export function readingOf(content: string, { steering, archive, stories, by }: Reading): Read {
  const known = by.steer === steer && steering ? steering : steeringOf(content);
  const isSameCode = by.load === loadArchive;
  const now =
    isSameCode && known === steering && archive
      ? archive
      : loadArchive(content, { known, memory: isSameCode ? stories : null });
  return { steering: known, archive: now, stories: now.memory, by: { steer, load: loadArchive } };
}
