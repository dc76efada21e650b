import { setTimeout } from "node:timers/promises";

const MOST_TRIES = 500;

/** Looks again and again, for at most half a minute, until what is looked for is there. */
export async function eventually<T>(
  what: string,
  look: () => T | Promise<T>,
): Promise<NonNullable<T>> {
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const found = await look();
    if (found) return found;
    await setTimeout(60);
  }
  throw new Error(`Expected ${what}, found nothing in half a minute`);
}
