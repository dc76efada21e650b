import type { Count } from "../../src/search/found.ts";
import { FILTER_KINDS, type FilterKind } from "../../src/search/request.ts";
import { type Answer, linkTo, nameOf, without } from "./answer.ts";
import { drawValues, type Value } from "./draw-values.ts";
import { place, reveal } from "./place.ts";
import { showFault } from "./show-fault.ts";

/** Shows what the results can be narrowed to: the years and what is cheap to count at once, the rest when it is opened. */
export function showFilters(answer: Answer): void {
  const { found, request, words } = answer;
  reveal("narrow");
  place("by-year").append(
    ...drawValues(
      found.years.map((year) => yearValue(year, answer)),
      words,
    ),
  );
  for (const kind of FILTER_KINDS) {
    const box = place(`by-${kind}`);
    const fill = (): Promise<void> => fillBox(box, kind, answer);
    if (found.isCheap(kind) || request.filters.some((filter) => filter.kind === kind)) {
      box.setAttribute("open", "");
      void fill();
    } else {
      box.hidden = false;
      box.addEventListener("toggle", fill, { once: true });
    }
  }
}

/** Fills a box, and shows it. One without values stays as it is. */
async function fillBox(box: HTMLElement, kind: FilterKind, answer: Answer): Promise<void> {
  try {
    const counts = await answer.found.counts(kind);
    if (counts.length === 0) return;
    const values = counts.map((count) => filterValue(kind, count, answer));
    box.append(...drawValues(values, answer.words));
  } catch (fault) {
    showFault(fault);
  }
  box.hidden = false;
}

function yearValue({ id, label, count }: Count, { request }: Answer): Value {
  const chosen = request.from === id && request.to === id;
  const period = chosen ? { from: "", to: "" } : { from: id, to: id };
  return { name: label, count, link: linkTo(request, period), chosen };
}

function filterValue(kind: FilterKind, value: Count, { request, words }: Answer): Value {
  const filter = { kind, id: value.id };
  const others = without(request, filter);
  const chosen = others.length < request.filters.length;
  const link = linkTo(request, { filters: chosen ? others : [...others, filter] });
  return { name: nameOf(kind, value, words), count: value.count, link, chosen };
}
