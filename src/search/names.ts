import type { FilterKind } from "./request.ts";

/** What a value of a filter is called: the file `names` holds all of them. */
export type Name = readonly [kind: FilterKind, id: string, label: string];

export const printNames = (names: readonly Name[]): string => JSON.stringify(names);

export const readNames = (text: string): readonly Name[] => JSON.parse(text);
