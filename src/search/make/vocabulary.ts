import { readWord } from "../words.ts";

/** Numbers for the words of an archive. */
export interface Vocabulary {
  /** The number of the word that the letters from `start` to `end` of a text are known by, `NO_WORD` where they are none. */
  numberOf(text: string, start: number, end: number): number;
  /** The words by their numbers, in the order in which they came. */
  readonly words: readonly string[];
  /** The other way round; `NO_WORD` for a word that has not come. */
  find(word: string): number;
}

export const NO_WORD = -1;

/** What a slot holds: the hash of some letters, where they stand in the pool, how many they are, and the number of their word. */
const FIELD_BITS = 2;
const FIELDS = 2 ** FIELD_BITS;
const FIRST_SLOTS = 2 ** 12;

/** A vocabulary that knows letters by their units: nearly all have come before, and none is made a text again. */
export function vocabulary(): Vocabulary {
  const words: string[] = [];
  const numbers = new Map<string, number>();
  let slots = new Int32Array(FIRST_SLOTS * FIELDS);
  let used = 0;
  let pool = new Uint16Array(FIRST_SLOTS * FIELDS);
  let pooled = 0;

  const stands = (text: string, start: number, length: number, from: number): boolean => {
    for (let at = 0; at < length; at += 1)
      if (pool[from + at] !== text.charCodeAt(start + at)) return false;
    return true;
  };
  const wordOf = (letters: string): number => {
    const word = readWord(letters);
    if (word === null) return NO_WORD;
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    words.push(word);
    return words.length - 1;
  };
  const enter = (slot: number, hash: number, text: string, start: number, end: number): number => {
    const length = end - start;
    if (pooled + length > pool.length) pool = twice(pool, new Uint16Array(pool.length * 2));
    for (let at = start; at < end; at += 1) pool[pooled + at - start] = text.charCodeAt(at);
    // Made from the pool: a piece of the text would hold the whole text in memory.
    const number = wordOf(String.fromCharCode(...pool.subarray(pooled, pooled + length)));
    slots.set([hash, pooled, length, number], slot);
    pooled += length;
    used += 1;
    if (used * FIELDS * 2 > slots.length) slots = rehashed(slots);
    return number;
  };
  return {
    words,
    find: (word) => numbers.get(word) ?? NO_WORD,
    numberOf(text, start, end) {
      const hash = hashOf(text, start, end);
      const length = end - start;
      let slot = firstSlot(hash, slots);
      while (slots[slot + 2] !== 0) {
        if (
          slots[slot] === hash &&
          slots[slot + 2] === length &&
          stands(text, start, length, slots[slot + 1] ?? 0)
        )
          return slots[slot + 3] ?? NO_WORD;
        slot = nextSlot(slot, slots);
      }
      return enter(slot, hash, text, start, end);
    },
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

// There are always 2 to the power of something slots, and half of them empty.
const firstSlot = (hash: number, { length }: Int32Array): number =>
  (hash << FIELD_BITS) & (length - 1);

const nextSlot = (slot: number, { length }: Int32Array): number => (slot + FIELDS) & (length - 1);

const twice = (old: Uint16Array, room: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> => {
  room.set(old);
  return room;
};

function rehashed(old: Int32Array): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(old.length * 2);
  for (let from = 0; from < old.length; from += FIELDS)
    if (old[from + 2] !== 0) {
      let to = firstSlot(old[from] ?? 0, slots);
      while (slots[to + 2] !== 0) to = nextSlot(to, slots);
      slots.set(old.subarray(from, from + FIELDS), to);
    }
  return slots;
}
