import { z } from "zod";
import { type Figures, figuresOf, type Tally } from "./tally.ts";

const percent = z.number().min(0).max(100).multipleOf(0.1);

const FLOOR = z
  .strictObject({ precision: percent, recall: percent, falseCertainty: percent })
  .partial()
  .readonly();

/** The figures that a set may not fall below, by set and field. False certainty may not rise above its own. */
const FLOORS = z.record(z.string(), z.record(z.string(), FLOOR));

type Floor = Figures extends infer F ? { readonly [K in keyof F]?: number | undefined } : never;

export type Floors = Readonly<Record<string, Readonly<Record<string, Floor>>>>;

/** Floors as their file has them. Throws where it is no such file. */
export const floorsOf = (json: string): Floors => FLOORS.parse(JSON.parse(json));

/** The tallies of a set, by field. */
export type Tallies = ReadonlyMap<string, Tally>;

/** A figure that is worse than its floor; `null` where the field is gone. */
export interface Fallen {
  readonly set: string;
  readonly field: string;
  readonly figure: keyof Figures;
  readonly floor: number;
  readonly found: number | null;
}

const FIGURES = ["precision", "recall", "falseCertainty"] as const;

/** Of false certainty, less is better. */
const isWorse = (figure: keyof Figures, found: number, floor: number): boolean =>
  figure === "falseCertainty" ? found > floor : found < floor;

const better = (figure: keyof Figures, a: number, b: number): number =>
  isWorse(figure, a, b) ? b : a;

/** The figures of a set that are worse than its floors. A field without a floor is free; one that nothing was found for has only its recall to lose. */
export function fallen(floors: Floors, set: string, tallies: Tallies): readonly Fallen[] {
  return Object.entries(floors[set] ?? {}).flatMap(([field, floor]) => {
    const tally = tallies.get(field);
    const figures = tally ? figuresOf(field, tally) : null;
    return FIGURES.flatMap((figure) => {
      const [least, found] = [floor[figure], figures?.[figure] ?? null];
      if (least === undefined) return [];
      const fell = found === null ? figures === null : isWorse(figure, found, least);
      return fell ? [{ set, field, figure, floor: least, found }] : [];
    });
  });
}

/** Floors with the figures of a set, where these are better. No floor is ever lowered. */
export function raised(floors: Floors, set: string, tallies: Tallies): Floors {
  const known = floors[set] ?? {};
  const fields = [...tallies].map(
    ([field, tally]) => [field, raisedFloor(known[field] ?? {}, floorOf(field, tally))] as const,
  );
  return { ...floors, [set]: { ...known, ...Object.fromEntries(fields) } };
}

/** What a text does not tell has no recall, and guesses that hit are no merit: there, false certainty alone is held. */
function floorOf(field: string, tally: Tally): Floor {
  const { precision, recall, falseCertainty } = figuresOf(field, tally);
  return falseCertainty === null
    ? { ...held("precision", precision), ...held("recall", recall) }
    : { falseCertainty };
}

const held = (figure: keyof Figures, found: number | null): Floor =>
  found === null ? {} : { [figure]: found };

const raisedFloor = (old: Floor, now: Floor): Floor =>
  Object.fromEntries(
    FIGURES.flatMap((figure) => {
      const [before, found] = [old[figure], now[figure]];
      const best =
        before === undefined || found === undefined
          ? (before ?? found)
          : better(figure, found, before);
      return best === undefined ? [] : [[figure, best]];
    }),
  );

/** Floors as they are written: sets and fields by name, so that a change is a small one. */
export const printedFloors = (floors: Floors): string =>
  `${JSON.stringify(sorted(floors), null, 2)}\n`;

const sorted = (floors: Floors): Floors =>
  Object.fromEntries(
    byKey(floors).map(([set, fields]) => [set, Object.fromEntries(byKey(fields))]),
  );

const byKey = <Value>(
  record: Readonly<Record<string, Value>>,
): readonly (readonly [string, Value])[] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
