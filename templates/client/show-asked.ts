import type { Filter } from "../../src/search/request.ts";
import { type Answer, linkTo, nameOf, without } from "./answer.ts";
import { element } from "./element.ts";
import { reveal } from "./place.ts";

/** Shows what narrows the search, each with a link that takes it back. */
export function showAsked(answer: Answer): void {
  const { request } = answer;
  const { from, to } = request;
  const asked = request.filters.map((filter) => drawFilter(filter, answer));
  if (from + to !== "") {
    const period = from === to ? from : `${from || "…"} – ${to || "…"}`;
    asked.unshift(drawItem(period, linkTo(request, { from: "", to: "" })));
  }
  if (asked.length > 0) reveal("asked").append(...asked);
}

/** Its name comes with the counts; until then its id stands in. */
function drawFilter(filter: Filter, { request, found, words }: Answer): HTMLElement {
  const { kind, id } = filter;
  const name = element("bdi", {}, id);
  found.counts(kind).then(
    (counts) => {
      const own = counts.find((count) => count.id === id);
      if (own) name.textContent = nameOf(kind, own, words);
    },
    () => {},
  );
  return drawItem(name, linkTo(request, { filters: without(request, filter) }));
}

const drawItem = (name: Node | string, link: string): HTMLElement =>
  element("li", {}, name, " ", element("a", { href: link }, "remove"));
