import type { Request } from "../../src/search/request.ts";
import { element } from "./element.ts";
import { place } from "./place.ts";

/** Writes into the form what was asked, as what it begins with. Filters go along unseen, so that new words keep them. */
export function fillForm({ words, from, to, sort, filters }: Request): void {
  for (const [id, value] of Object.entries({ words, from, to }))
    place(id).setAttribute("value", value);
  place(`sorted-${sort}`).setAttribute("selected", "");
  place("search").append(
    ...filters.map(({ kind, id }) => element("input", { type: "hidden", name: kind, value: id })),
  );
}
