import { z } from "zod";
import { FIGURES, type Figure, type Held, type HeldFigures } from "./held-figures.ts";

const percent = z.number().min(0).max(100).multipleOf(0.1);

const FLOOR = z
  .strictObject({
    precision: percent,
    recall: percent,
    falseCertainty: percent,
    f1: percent,
    truePairs: percent,
    strays: z.int().min(0),
  })
  .partial()
  .readonly();

/** The figures that a set may not fall below, by set and field. False certainty and strays may not rise above their own. */
const FLOORS = z.record(z.string(), z.record(z.string(), FLOOR));

type Floor = { readonly [K in Figure]?: number | undefined };

export type Floors = Readonly<Record<string, Readonly<Record<string, Floor>>>>;

/** Floors as their file has them. Throws where it is no such file. */
export const floorsOf = (json: string): Floors => FLOORS.parse(JSON.parse(json));

/** A figure that is worse than its floor; `null` where the field is gone. */
export interface Fallen {
  readonly set: string;
  readonly field: string;
  readonly figure: Figure;
  readonly floor: number;
  readonly found: number | null;
}

/** Of these, less is better. */
export const isFault = (figure: Figure): boolean =>
  figure === "falseCertainty" || figure === "strays";

const isWorse = (figure: Figure, found: number, floor: number): boolean =>
  isFault(figure) ? found > floor : found < floor;

const better = (figure: Figure, a: number, b: number): number => (isWorse(figure, a, b) ? b : a);

/** The figures of a set that are worse than its floors. A field without a floor is free; one that nothing was found for has only its recall to lose. */
export function fallen(floors: Floors, set: string, figures: HeldFigures): readonly Fallen[] {
  return Object.entries(floors[set] ?? {}).flatMap(([field, floor]) => {
    const held = figures.get(field) ?? null;
    return FIGURES.flatMap((figure) => {
      const [least, found] = [floor[figure], held?.[figure] ?? null];
      if (least === undefined) return [];
      const fell = found === null ? held === null : isWorse(figure, found, least);
      return fell ? [{ set, field, figure, floor: least, found }] : [];
    });
  });
}

/** Floors with the figures of a set, where these are better. No floor is ever lowered. */
export function raised(floors: Floors, set: string, figures: HeldFigures): Floors {
  const known = floors[set] ?? {};
  const fields = [...figures].map(
    ([field, held]) => [field, raisedFloor(known[field] ?? {}, held)] as const,
  );
  return { ...floors, [set]: { ...known, ...Object.fromEntries(fields) } };
}

const raisedFloor = (old: Floor, now: Held): Floor =>
  Object.fromEntries(
    FIGURES.flatMap((figure) => {
      const before = old[figure] ?? null;
      const found = now[figure] ?? null;
      const best =
        before === null || found === null ? (before ?? found) : better(figure, found, before);
      return best === null ? [] : [[figure, best]];
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
