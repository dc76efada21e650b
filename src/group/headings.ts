import type { Name } from "../article.ts";
import type { Entry, Link, TermKind } from "../groups.ts";
import { slug } from "../slug.ts";
import { termAddress } from "./addresses.ts";

/** One heading under which an article stands in an index. `id` is also its folder. */
export interface Heading {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
}

/** A heading with all that stands under it, in the order of time. */
export interface Filed {
  readonly heading: Heading;
  readonly link: Link;
  readonly entries: readonly Entry[];
}

/** The headings of an entry in one index. An outlet that no file lists is indexed by its name. */
export const headingsOf = (kind: TermKind, entry: Entry): readonly Heading[] =>
  kind === "topics" ? entry.topics : entry[kind].map(headingOf);

/** The heading of an outlet, a person or a place. */
export const headingOf = ({ id, name }: Name): Heading => ({
  // A name in signs only has no slug; its code points tell it apart.
  id: id ?? (slug(name) || [...name].map((char) => char.codePointAt(0)?.toString(16)).join("-")),
  label: name,
  parent: null,
});

/** Files entries under their headings, by the id of the heading. */
export function fileUnder(kind: TermKind, entries: readonly Entry[]): ReadonlyMap<string, Filed> {
  const files = new Map<string, { readonly heading: Heading; readonly entries: Entry[] }>();
  for (const entry of entries)
    for (const heading of headingsOf(kind, entry)) {
      const file = files.get(heading.id);
      if (!file) files.set(heading.id, { heading, entries: [entry] });
      else if (file.entries.at(-1) !== entry) file.entries.push(entry);
    }
  return new Map(
    [...files].map(([id, { heading, entries: own }]) => {
      const link = { label: heading.label, address: termAddress(kind, id), count: own.length };
      return [id, { heading, entries: own, link }];
    }),
  );
}
