import type { TermKind } from "../groups.ts";
import type { Authority, Steering } from "../steering.ts";
import type { About } from "../term.ts";

/** The files that list terms. */
export type KnownTerms = Pick<
  Steering,
  "topics" | "sources" | "people" | "organisations" | "places"
>;

/** Says of a term what the steering files say. */
export type AboutOf = (kind: TermKind, id: string) => About;

const NOTHING: About = { names: [], outlet: null, medtop: null, rule: null };

/** For an archive without steering files. */
export const aboutNothing: AboutOf = () => NOTHING;

/** Reads the steering files once for all terms. */
export function aboutFinder(listed: KnownTerms): AboutOf {
  const found: Readonly<Record<TermKind, ReadonlyMap<string, About>>> = {
    topics: new Map(
      listed.topics.map(({ id, medtop, phrases, min, in: where, not }) => [
        id,
        { ...NOTHING, medtop, rule: { phrases, min, in: where, not } },
      ]),
    ),
    sources: new Map(
      listed.sources.sources.map((source) => [
        source.id,
        { ...NOTHING, names: otherNames(source), outlet: source.kind },
      ]),
    ),
    people: byId(listed.people),
    organisations: byId(listed.organisations),
    places: byId(listed.places),
  };
  return (kind, id) => found[kind].get(id) ?? NOTHING;
}

const byId = (all: readonly Authority[]): ReadonlyMap<string, About> =>
  new Map(all.map((each) => [each.id, { ...NOTHING, names: otherNames(each) }]));

/** Its names but the one that pages print, in whatever case. */
const otherNames = ({ name, names }: Authority): readonly string[] =>
  names.filter((other) => other.toLowerCase() !== name.toLowerCase());
