import type { Name } from "./article.ts";
import { sameName } from "./same-name.ts";

/** Who brings a text, and whose copy it is where that is another: `Ostavel Courier, carrying Skerran News Wire`. Empty where it names no source. */
export function creditLine(sources: readonly Name[], carried: Name | null): string {
  const own = carried === null ? [] : sources.filter((source) => !sameName(source, carried));
  return carried === null || own.length === 0
    ? namesOf(sources)
    : `${namesOf(own)}, carrying ${carried.name}`;
}

const namesOf = (names: readonly Name[]): string => names.map(({ name }) => name).join(", ");
