import type { Name } from "../../../src/article.ts";
import type { CivilDate } from "../../../src/civil-date.ts";
import { toCivilDate } from "../../../src/civil-date.ts";
import type { CopyText } from "../../../src/stories/copies/copy-text.ts";
import { findFamilies } from "../../../src/stories/copies/find-families.ts";
import { lineagesOf } from "../../../src/stories/copies/lineages.ts";
import { sketchOf } from "../../../src/stories/copies/sketch.ts";
import { wordReader } from "../../../src/stories/word-codes.ts";
import type { Lineage } from "../../../src/stories.ts";

/** Reads the words of a text as the archive does. */
export const reader = wordReader();
export const codes = reader.codesOf;

/** Words that stand nowhere else: `w3 w4 w5`. */
export const run = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => `w${from + at}`).join(" ");

export const name = (id: string): Name => ({ name: id.toUpperCase(), id });

/** `snw` is the one agency, `pomtel` the other. */
export const isAgency = ({ id }: Name): boolean => id === "snw" || id === "pomtel";

/** A day of February 2021. */
export const february = (day: number | null): CivilDate | null =>
  day === null ? null : toCivilDate(2021, 2, day);

/** `[its name, its day in February or null, its sources, its words]` */
export type Sample = readonly [
  name: string,
  day: number | null,
  sources: readonly string[],
  text: string,
];

export function copy([title, day, , text]: Sample): CopyText {
  const words = codes(text);
  return {
    path: `${title}.txt`,
    address: `${title}.html`,
    date: february(day),
    sketch: sketchOf(words),
    length: words.length,
    wording: words.join(" "),
  };
}

const titled = (samples: readonly Sample[]) =>
  new Map(
    samples.map(([title, , sources]) => [
      `${title}.txt`,
      { displayTitle: title, sources: sources.map(name) },
    ]),
  );

/** The lineages of some texts, found from nothing. */
export function lineages(samples: readonly Sample[]): readonly Lineage[] {
  const words = new Map(samples.map(([title, , , text]) => [`${title}.txt`, codes(text)]));
  const texts = samples.map(copy);
  const wordsOf = ({ path }: CopyText) => words.get(path) ?? new Uint32Array();
  return lineagesOf(
    findFamilies({ texts, come: texts, gone: [] }, wordsOf, null).families,
    titled(samples),
    isAgency,
  );
}
