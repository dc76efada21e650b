/** A start tag or an end tag, as it is written. */
export interface Tag {
  readonly name: string;
  readonly end: boolean;
  /** True for `<a/>`, which XML alone has. */
  readonly empty: boolean;
  /** In the order of the page; `null` for an attribute without a value. */
  readonly attributes: readonly (readonly [name: string, value: string | null])[];
}

const END = /^<\/([a-z][a-zA-Z0-9]*)>$/u;
const START = /^<([a-z][a-zA-Z0-9]*)((?: [a-z][a-zA-Z:-]*(?:="[^"<>]*")?)*)(\/?)>$/u;
const ATTRIBUTE = / ([a-zA-Z:-]+)(?:="([^"]*)")?/gu;

/** Reads a tag of the one form that every reader takes in the same way: names as they are, one blank before an attribute, values between double quotes. `null` for any other. */
export function readTag(source: string): Tag | null {
  const ended = END.exec(source);
  if (ended) return { name: ended[1] ?? "", end: true, empty: false, attributes: [] };
  const started = START.exec(source);
  if (started === null) return null;
  const [, name = "", attributes = "", empty] = started;
  return {
    ...{ name, end: false, empty: empty === "/" },
    attributes: [...attributes.matchAll(ATTRIBUTE)].map(
      ([, each = "", value]) => [each, value ?? null] as const,
    ),
  };
}

/** The name of an attribute that a tag has twice; `null` where it has none. */
export function doubled({ attributes }: Tag): string | null {
  const names = attributes.map(([name]) => name);
  return names.find((name, at) => names.indexOf(name) !== at) ?? null;
}

/** The value of an attribute; empty where the tag does not have it. */
export const said = ({ attributes }: Tag, wanted: string): string =>
  attributes.find(([name]) => name === wanted)?.[1] ?? "";
