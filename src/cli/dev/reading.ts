import { type Archive, loadArchive, steeringOf } from "../../archive.ts";
import { steer } from "../../steer/steer.ts";
import type { Reading } from "./memory.ts";

interface Read extends Reading {
  readonly archive: Archive;
}

/** Reads what is wanting, and what was read by code that has been imported anew since. */
export function readingOf(content: string, { steering, archive, by }: Reading): Read {
  const known = by.steer === steer && steering ? steering : steeringOf(content);
  const same = by.load === loadArchive && known === steering;
  return {
    steering: known,
    archive: same && archive ? archive : loadArchive(content, { known }),
    by: { steer, load: loadArchive },
  };
}
