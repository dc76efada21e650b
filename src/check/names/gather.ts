import type { Article } from "../../article.ts";
import { proseOf } from "../prose.ts";
import { runsIn } from "./capitalised.ts";
import { lowerCaseWords } from "./lower-case-words.ts";
import { CALENDAR } from "./name-words.ts";
import { type Sighting, sightingsIn } from "./sightings.ts";
import type { Sign } from "./signs.ts";

/** A name, the number of texts that have it, and in how many of them something tells what it is. */
export interface Gathered {
  readonly name: string;
  readonly texts: number;
  readonly signs: Readonly<Record<Sign, number>>;
}

interface Count {
  texts: number;
  last: number;
  readonly signs: Record<Sign, number>;
  readonly lastSign: Record<Sign, number>;
}

/** Every name in the bodies of texts, and the places of their datelines; single words only where the archive hardly ever writes them without a capital. */
export function gatherNames(articles: readonly Article[]): readonly Gathered[] {
  const counts = new Map<string, Count>();
  const { isCommon, isMostlyLower } = lowerCaseWords(articles);
  for (const [at, article] of articles.entries())
    for (const { name, sign } of namesOf(article, isCommon)) count(counts, name, sign, at);
  return [...counts]
    .filter(([name, { texts }]) => name.includes(" ") || !isMostlyLower(name, texts))
    .map(([name, { texts, signs }]) => ({ name, texts, signs }));
}

/** Languages that write every noun with a capital: there a name is one only where something tells it. */
const CAPITAL_NOUNS = /^(?:de|lb|nds)(?:-|$)/u;

function namesOf(article: Article, isCommon: (word: string) => boolean): readonly Sighting[] {
  const found = proseOf(article).flatMap((text) =>
    runsIn(text).flatMap((run) => sightingsIn(run, isCommon)),
  );
  const told = CAPITAL_NOUNS.test(article.language)
    ? found.filter(({ sign }) => sign !== null)
    : found;
  return [...datelinePlace(article), ...told];
}

/** "Rochester" of "Rochester, N.Y."; a line in capitals, or a month, is none. */
function datelinePlace({ dateline }: Article): readonly Sighting[] {
  const name = dateline?.place?.split(",")[0] ?? "";
  return /\p{Ll}/u.test(name) && !CALENDAR.has(name) ? [{ name, sign: "place" }] : [];
}

function count(counts: Map<string, Count>, name: string, sign: Sign | null, at: number): void {
  const own = counts.get(name) ?? fresh();
  if (own.texts === 0) counts.set(name, own);
  if (own.last !== at) own.texts += 1;
  own.last = at;
  if (sign === null || own.lastSign[sign] === at) return;
  own.signs[sign] += 1;
  own.lastSign[sign] = at;
}

const fresh = (): Count => ({
  texts: 0,
  last: -1,
  signs: { person: 0, organisation: 0, place: 0 },
  lastSign: { person: -1, organisation: -1, place: -1 },
});
