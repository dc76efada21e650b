import type { Request } from "../../src/search/request.ts";
import { type Answer, linkTo } from "./answer.ts";
import { element } from "./element.ts";
import { place, reveal } from "./place.ts";

/** Offers wider searches where nothing was found: without the dates, without the filters, for one word alone. */
export function showNone({ request }: Answer): void {
  const { words, from, to, filters } = request;
  const offer = (change: Partial<Request>, label: string): void =>
    place("instead").append(
      element("li", {}, element("a", { href: linkTo(request, change) }, label)),
    );
  reveal("none");
  if (from + to !== "") offer({ from: "", to: "" }, "of any day");
  if (filters.length > 0) offer({ filters: [] }, "without the filters");
  const single = words.match(/(?<![^\s"])[^\s"-][^\s"]*/gu) ?? [];
  if (single.length > 1)
    for (const word of single.slice(0, 6)) offer({ words: word }, `only ${word}`);
}
