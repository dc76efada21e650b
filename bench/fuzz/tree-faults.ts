import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;

const TAG = /<(?<end>\/?)(?<name>[a-z][a-z0-9]*)/gu;
const WITHOUT_END = new Set(["br", "hr", "input", "link", "meta"]);

/** What a parser adds where nobody wrote it. */
const ADDED = "tbody";

/** Whether each element stands in the element in which it was written, and each is closed: nothing broke out of its place, and no parser had to mend a page. */
export function treeFaults(page: string, elements: readonly Element[]): readonly string[] {
  const { places, fault } = written(page);
  const seen = elements.filter(({ tagName }) => tagName !== ADDED).map(placeOf);
  const at = seen.findIndex((place, index) => place !== places[index]);
  return [
    ...(fault === null ? [] : [fault]),
    ...(at < 0 && seen.length === places.length
      ? []
      : [`written as ${places.at(at) ?? "nothing"}, there as ${seen.at(at) ?? "nothing"}`]),
  ];
}

/** An element and what it stands in, such as `ul > li`. */
function placeOf({ tagName, parentNode }: Element): string {
  const parent =
    parentNode && "tagName" in parentNode && parentNode.tagName === ADDED
      ? parentNode.parentNode
      : parentNode;
  return `${parent && "tagName" in parent ? parent.tagName : ""} > ${tagName}`;
}

/** The tags of a page in the order in which they stand. */
const tagsOf = (page: string): readonly { readonly name: string; readonly isEnd: boolean }[] =>
  [...page.matchAll(TAG)]
    .map(({ groups }) => ({ name: groups?.name ?? ADDED, isEnd: groups?.end === "/" }))
    .filter(({ name }) => name !== ADDED);

/** The places of the elements as somebody sees them who only counts tags, and the first end that is none of the last beginning. */
function written(page: string): {
  readonly places: readonly string[];
  readonly fault: string | null;
} {
  const places: string[] = [];
  const open: string[] = [];
  for (const { name, isEnd } of tagsOf(page)) {
    if (isEnd && open.pop() !== name) return { places, fault: `</${name}> ends nothing` };
    if (isEnd) continue;
    places.push(`${open.at(-1) ?? ""} > ${name}`);
    if (!WITHOUT_END.has(name)) open.push(name);
  }
  const last = open.at(-1);
  return { places, fault: last === undefined ? null : `<${last}> is never closed` };
}
