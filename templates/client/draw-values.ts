import { element } from "./element.ts";
import type { InWords } from "./in-words.ts";

/** A value that results can be narrowed to. */
export interface Value {
  readonly name: string;
  readonly count: number;
  readonly link: string;
  /** Asked for already: then its link takes it back. */
  readonly chosen: boolean;
}

const AT_FIRST = 12;

/** A list of values, the rest of a long one folded away. */
export function drawValues(values: readonly Value[], words: InWords): readonly HTMLElement[] {
  const list = (some: readonly Value[]): HTMLElement =>
    element("ul", { class: "terms" }, ...some.map((value) => drawValue(value, words)));
  const rest = values.slice(AT_FIRST);
  if (rest.length === 0) return [list(values)];
  const all = element("summary", {}, `Show all ${words.number(values.length)}`);
  return [list(values.slice(0, AT_FIRST)), element("details", {}, all, list(rest))];
}

function drawValue({ name, count, link, chosen }: Value, words: InWords): HTMLElement {
  const number = element("span", { class: "count" }, chosen ? "remove" : words.number(count));
  return element(
    "li",
    {},
    element(
      "a",
      { href: link, "aria-current": chosen ? "true" : null },
      element("bdi", {}, name),
      " ",
      number,
    ),
  );
}
