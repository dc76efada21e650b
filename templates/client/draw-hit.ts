import type { Hit, Part } from "../../src/search/found.ts";
import { markedParts } from "../../src/search/passage.ts";
import { languageTag } from "../views/direction.ts";
import type { Answer } from "./answer.ts";
import { drawParts } from "./draw-parts.ts";
import { element } from "./element.ts";
import { markedPlace } from "./marked-place.ts";

/** A hit as it stands in the list. */
export interface DrawnHit {
  readonly hit: Hit;
  readonly item: HTMLLIElement;
  /** Shows a passage, and leads to its marked words. */
  show(parts: readonly Part[]): void;
}

/** The address of an article, as a link of the search page, which stands at the root of the site. */
export const addressOf = ({ address }: Hit): string => encodeURI(address);

/** Day, title, source, and room for a passage. */
export function drawHit(hit: Hit, { found, words }: Answer): DrawnHit {
  const own = { lang: languageTag(hit.language), dir: "auto" };
  const title = element(
    "a",
    { class: hit.given ? "title" : "title title-made", href: addressOf(hit), ...own },
    ...drawParts(markedParts(hit.title, found.marks)),
  );
  const passage = element("p", { class: "passage", ...own });
  const show = (parts: readonly Part[]): void => {
    title.href = addressOf(hit) + markedPlace(parts);
    passage.replaceChildren(...drawParts(parts));
  };
  const day =
    hit.day === null
      ? element("span", { class: "no-day" }, "No day")
      : element("time", { datetime: hit.day }, words.day(hit.day));
  const origin = element("span", { class: "origin" }, hit.source || "source not stated");
  return { hit, item: element("li", {}, day, title, origin, passage), show };
}
