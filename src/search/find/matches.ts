import { ALL } from "../filter-key.ts";
import type { Index } from "../open-index.ts";
import type { Request } from "../request.ts";
import type { Bounds } from "./bounds.ts";
import { allowedBy, idsUnder } from "./filtered.ts";
import { type FoundClause, findClause } from "./find-clause.ts";
import { scoresOf } from "./scores.ts";
import type { Sought } from "./sought.ts";

/** The articles that were found, with their scores. */
export interface Matches {
  readonly scores: ReadonlyMap<number, number>;
  readonly clauses: readonly FoundClause[];
}

/** Finds the articles that have all that is wanted and nothing that is not. */
export async function matchesOf(
  index: Index,
  { wanted, unwanted }: Sought,
  { filters }: Request,
  { low, high }: Bounds,
): Promise<Matches> {
  const [clauses, excluded, allowed] = await Promise.all([
    Promise.all(wanted.map((clause) => findClause(index, clause))),
    Promise.all(unwanted.map((clause) => findClause(index, clause))),
    allowedBy(index, filters),
  ]);
  const scores = await scoresOfAll(index, clauses);
  const kept = [...scores].filter(
    ([id]) =>
      id >= low &&
      id < high &&
      allowed.every((ids) => ids.has(id)) &&
      !excluded.some(({ occurrences }) => occurrences.has(id)),
  );
  return { scores: new Map(kept), clauses };
}

/** The sum of the scores of those that every clause found; without clauses, all articles alike. */
async function scoresOfAll(
  index: Index,
  clauses: readonly FoundClause[],
): Promise<ReadonlyMap<number, number>> {
  if (clauses.length === 0) return new Map((await idsUnder(index, ALL)).map((id) => [id, 0]));
  const [first = new Map<number, number>(), ...others] = clauses
    .map(({ occurrences }) => scoresOf(occurrences, index.contents.articles))
    .sort((a, b) => a.size - b.size);
  const inAll = [...first].filter(([id]) => others.every((each) => each.has(id)));
  return new Map(
    inAll.map(([id, score]) => [
      id,
      others.reduce((sum, each) => sum + (each.get(id) ?? 0), score),
    ]),
  );
}
