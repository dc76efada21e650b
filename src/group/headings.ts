import type { Name } from "../article.ts";
import type { Entry, TermKind } from "../groups.ts";
import { slug } from "../slug.ts";

/** One heading under which an article stands in an index. `id` is also its folder. */
export interface Heading {
  readonly id: string;
  readonly label: string;
  readonly parent: string | null;
}

const ofName = ({ id, name }: Name): Heading => ({
  // A name in signs only has no slug; its code points tell it apart.
  id: id ?? (slug(name) || [...name].map((char) => char.codePointAt(0)?.toString(16)).join("-")),
  label: name,
  parent: null,
});

/** The headings of an entry in one index. An outlet that no file lists is indexed by its name. */
export const headingsOf = (kind: TermKind, entry: Entry): readonly Heading[] =>
  kind === "topics" ? entry.topics : entry[kind].map(ofName);
