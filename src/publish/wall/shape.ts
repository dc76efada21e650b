import type { Tag } from "./read-tag.ts";

/** Markup without the values that differ from page to page: what stands before the first of them, then each with what stands behind it. */
export interface Shape {
  readonly head: string;
  readonly values: readonly OpenValue[];
}

/** A value between double quotes. */
interface OpenValue {
  readonly isRight: Check;
  /** From the quote that ends it up to the next such value. */
  readonly after: string;
}

/** True for a value that is right on the page at this address. */
export type Check = (value: string, address: string) => boolean;

export const fixed = (head: string): Shape => ({ head, values: [] });

/** The shape of a start tag. `checkOf` says what may stand in place of an attribute's value; `null` where nothing else may. */
export function shapeOf(tag: Tag, checkOf: (attribute: string) => Check | null): Shape {
  const parts = tag.attributes.map(([name, value]): Shape => {
    if (value === null) return fixed(` ${name}`);
    const isRight = checkOf(name);
    return isRight === null
      ? fixed(` ${name}="${value}"`)
      : { head: ` ${name}="`, values: [{ isRight, after: '"' }] };
  });
  return joined([fixed(`<${tag.name}`), ...parts, fixed(tag.empty ? "/>" : ">")]);
}

/** Shapes that stand side by side, as one. */
export const joined = (shapes: readonly Shape[]): Shape =>
  shapes.reduce(({ head, values }, next) => {
    const last = values.at(-1);
    return last === undefined
      ? { head: head + next.head, values: next.values }
      : {
          head,
          values: [
            ...values.slice(0, -1),
            { ...last, after: last.after + next.head },
            ...next.values,
          ],
        };
  }, fixed(""));

/** Where markup of this shape ends, if it begins at `from` with values that are right; -1 where the page goes on otherwise. */
export function endOf(
  { head, values }: Shape,
  content: string,
  from: number,
  address: string,
): number {
  if (!content.startsWith(head, from)) return -1;
  let at = from + head.length;
  for (const { isRight, after } of values) {
    const end = content.indexOf('"', at);
    if (!content.startsWith(after, end) || !isValue(content.slice(at, end), isRight, address))
      return -1;
    at = end + after.length;
  }
  return at;
}

const BRACKET = /[<>]/;

const isValue = (value: string, isRight: Check, address: string): boolean =>
  !BRACKET.test(value) && isRight(value, address);
