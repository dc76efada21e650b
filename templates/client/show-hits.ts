import { SORTS } from "../../src/search/request.ts";
import { type Answer, linkTo } from "./answer.ts";
import { drawHit } from "./draw-hit.ts";
import { place, reveal } from "./place.ts";
import { FROM_DISK, showPassages } from "./show-passages.ts";

/** Shows the hits of this page, and the ways to the other pages and orders. */
export function showHits(answer: Answer): void {
  const { request, found } = answer;
  const hits = found.hits.map((hit) => drawHit(hit, answer));
  reveal("answer");
  place("hits").append(...hits.map(({ item }) => item));
  for (const sort of SORTS) {
    const own = sort === request.sort;
    place(`sort-${sort}`).setAttribute(
      own ? "aria-current" : "href",
      own ? "true" : linkTo(request, { sort }),
    );
  }
  if (found.pages > 1) showPages(answer);
  showPassages(hits, found.marks);
  if (FROM_DISK && request.words !== "") reveal("from-disk");
}

function showPages({ request, found: { page, pages }, words }: Answer): void {
  reveal("pages");
  place("page").append(`${words.number(page)} of ${words.number(pages)}`);
  const lead = (id: string, to: number): void => {
    if (to > 0 && to <= pages) place(id).setAttribute("href", linkTo(request, { page: to }));
  };
  lead("previous", page - 1);
  lead("next", page + 1);
}
