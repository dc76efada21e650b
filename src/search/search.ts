import { dayOf, keyOfId } from "./article-id.ts";
import { readRow } from "./article-row.ts";
import { boundsOf } from "./find/bounds.ts";
import { countsOf, isCheap, yearsOf } from "./find/counts.ts";
import { entriesIn } from "./find/entries.ts";
import { inOrder } from "./find/in-order.ts";
import { type Matches, matchesOf } from "./find/matches.ts";
import { readQuery } from "./find/query.ts";
import { type Sought, soughtIn } from "./find/sought.ts";
import type { Found, Hit, IndexFault } from "./found.ts";
import type { Index } from "./open-index.ts";
import type { Request } from "./request.ts";

/** Hits of a page of results. */
const PAGE = 10;

/** Finds all articles that have every word and phrase of a request, none of its exclusions, its filters, and a day in its range; without words, by the rest alone. Rejects with an `IndexFault` where a file that is needed is missing or damaged. */
export async function search(index: Index, request: Request, perPage = PAGE): Promise<Found> {
  const { perDay } = index.contents;
  const query = readQuery(request.words);
  const bounds = boundsOf(request.from, request.to, perDay);
  const sought = soughtIn(index, query.clauses);
  const isNothing = request.words !== "" && sought.wanted.length + sought.unwanted.length === 0;
  const matches = isNothing ? NONE : await matchesOf(index, sought, request, bounds);
  const remarks = [...query.remarks, ...sought.remarks, ...bounds.remarks];
  return foundOf(index, { ...request, perPage }, matches, { ...sought, remarks });
}

const NONE: Matches = { scores: new Map(), clauses: [] };

async function foundOf(
  index: Index,
  { filters, sort, page, perPage }: Request & { readonly perPage: number },
  { scores, clauses }: Matches,
  { remarks }: Sought,
): Promise<Found> {
  const ids = inOrder(scores, sort, index.contents.perDay);
  const found = new Set(ids);
  const shown = ids.slice((page - 1) * perPage, page * perPage);
  return {
    total: ids.length,
    hits: await Promise.all(shown.map((id) => hitOf(index, id))),
    page,
    pages: Math.ceil(ids.length / perPage),
    years: yearsOf(index.contents, ids),
    remarks,
    marks: clauses.flatMap(({ marks }) => marks),
    counts: (kind) => countsOf(index, kind, found, filters),
    isCheap: (kind) => isCheap(index, kind),
  };
}

async function hitOf(index: Index, id: number): Promise<Hit> {
  const row = readRow(await rowText(index, "articles", id));
  const day = dayOf(id, index.contents.perDay);
  return { ...row, day, lead: () => rowText(index, "leads", id) };
}

async function rowText(index: Index, table: "articles" | "leads", id: number): Promise<string> {
  const key = keyOfId(id);
  const [entry] = await entriesIn(index, table, { from: key, to: `${key}!` });
  if (entry) return entry[1];
  const fault: IndexFault = { reason: "damaged", file: table };
  throw fault;
}
