import type { Article } from "../../article.ts";
import { groupBy } from "../../group-by.ts";
import type { Steering } from "../../steering.ts";
import { byTexts, type Suggested } from "../suggested.ts";
import { type Gathered, gatherNames } from "./gather.ts";
import { kindOfName } from "./kind-of-name.ts";

/** Names that no steering file lists, by the file to which clear signs point; the rest may belong to any. */
export interface SuggestedNames {
  readonly people: readonly Suggested[];
  readonly organisations: readonly Suggested[];
  readonly places: readonly Suggested[];
  readonly others: readonly Suggested[];
}

type Lists = Pick<Steering, "people" | "organisations" | "places" | "sources">;

const FILES = { person: "people", organisation: "organisations", place: "places" } as const;

const MOST = 20;
const SMALL_ARCHIVE = 100;

/** The names that most texts have, at least three texts, or two of a small archive. */
export function suggestedNames(articles: readonly Article[], lists: Lists): SuggestedNames {
  const gathered = gatherNames(articles);
  const least = articles.length < SMALL_ARCHIVE ? 2 : 3;
  const isListed = listed(lists);
  const namesakes = namesakesIn(gathered);
  const own = gathered
    .filter(({ name, texts }) => texts >= least && !isListed(name) && !isPartOf(name, namesakes))
    .map((each) => ({ ...suggestedOf(each, namesakes, least), file: fileOf(each) }));
  const best = (file: keyof SuggestedNames): readonly Suggested[] =>
    own
      .filter((each) => each.file === file)
      .sort(byTexts)
      .slice(0, MOST)
      .map(({ file: _, ...suggested }) => suggested);
  return {
    people: best("people"),
    organisations: best("organisations"),
    places: best("places"),
    others: best("others"),
  };
}

function fileOf(gathered: Gathered): keyof SuggestedNames {
  const kind = kindOfName(gathered);
  return kind === null ? "others" : FILES[kind];
}

/** Longer names by their first and their last word; single words by themselves. */
interface Namesakes {
  readonly people: ReadonlyMap<string, readonly Gathered[]>;
  readonly first: ReadonlyMap<string, readonly Gathered[]>;
  readonly single: ReadonlyMap<string, Gathered>;
}

function namesakesIn(gathered: readonly Gathered[]): Namesakes {
  const long = gathered.filter(({ name }) => name.includes(" "));
  const people = long.filter((each) => kindOfName(each) === "person");
  return {
    people: groupBy(people, ({ name }) => [lastWord(name)]),
    first: groupBy(long, ({ name }) => [firstWord(name)]),
    single: new Map(
      gathered.filter(({ name }) => !name.includes(" ")).map((each) => [each.name, each]),
    ),
  };
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);
const firstWord = (name: string): string => name.slice(0, name.indexOf(" "));

/** A surname that one person bears goes with that person; a word that only begins longer names says nothing alone. */
function isPartOf(name: string, { people, first, single }: Namesakes): boolean {
  const own = single.get(name);
  if (!own) return false;
  const kind = kindOfName(own);
  if (kind === "place") return false;
  const bearers = people.get(name)?.length ?? 0;
  if (bearers === 1 || (bearers > 1 && kind === null)) return true;
  const longer = first.get(name) ?? [];
  return longer.some(
    (each) =>
      kindOfName(each) === "person" ||
      (kindOfName(each) === "organisation" && each.texts * 2 >= own.texts),
  );
}

/** A person with the surname, where texts use it alone and nobody else bears it. */
function suggestedOf(
  { name, texts }: Gathered,
  { people, single }: Namesakes,
  least: number,
): Suggested {
  const surname = lastWord(name);
  const bearers = people.get(surname) ?? [];
  const alone = single.get(surname);
  const names =
    bearers.length === 1 &&
    bearers[0]?.name === name &&
    alone &&
    alone.texts >= least &&
    kindOfName(alone) !== "place"
      ? [surname]
      : [];
  return { name, names, texts };
}

/** Tells whether a steering file has a name, as it is or as the last word of a person's. */
function listed({ people, organisations, places, sources }: Lists): (name: string) => boolean {
  const spellings = [...people, ...organisations, ...places, ...sources.sources].flatMap(
    ({ name, names }) => [name, ...names],
  );
  const surnames = people.map(({ name }) => lastWord(name));
  const known = new Set([...spellings, ...surnames].map(keyOf));
  return (name) => known.has(keyOf(name));
}

const keyOf = (name: string): string =>
  name.toLowerCase().replace(/^the /u, "").replace(/\./gu, "");
