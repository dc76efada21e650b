import { between, chance, oneOf } from "../chance.ts";
import { BYTE_MUTATIONS, PATH_MUTATIONS, TEXT_MUTATIONS } from "./mutations.ts";
import type { SeedText } from "./seed-texts.ts";

/** A text that nobody listed. It depends on the seed, its number and the seed texts alone. */
export interface Mutant {
  readonly number: number;
  /** Its folder is named after its number, so that no two of them have one. */
  readonly path: string;
  readonly bytes: Buffer;
  /** The names of what was done to it, in that order. */
  readonly mutations: readonly string[];
}

/** No text is longer, in characters: larger ones are not read at all. */
const LONGEST = 1_200_000;

/** Some of a table's ways, with their names. */
function picked<Way>(
  ways: Readonly<Record<string, Way>>,
  random: () => number,
  most: number,
): readonly (readonly [string, Way])[] {
  const all = Object.entries(ways);
  return Array.from({ length: between(random, 0, most) }, () => oneOf(random, all));
}

/** Makes the text of a number. */
export function mutant(seeds: readonly SeedText[], seed: number, number: number): Mutant {
  const random = chance(seed, number);
  const start = oneOf(random, seeds);
  const ways = {
    text: picked(TEXT_MUTATIONS, random, 4),
    bytes: random() < 0.25 ? picked(BYTE_MUTATIONS, random, 2) : [],
    path: picked(PATH_MUTATIONS, random, 2),
  };
  const text = ways.text.reduce(
    (made, [, change]) => change(made, random, oneOf(random, seeds).text).slice(0, LONGEST),
    start.text,
  );
  const bytes = ways.bytes.reduce<Buffer>(
    (made, [, change]) => change(made, random),
    Buffer.from(text),
  );
  const name = start.path.split("/").at(-1) ?? start.path;
  const path = ways.path.reduce((made, [, change]) => change(made, random), name);
  return {
    number,
    path: `t${number}/${path}`,
    bytes,
    mutations: [...ways.text, ...ways.bytes, ...ways.path].map(([way]) => way),
  };
}
