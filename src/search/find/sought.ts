import type { Index } from "../open-index.ts";
import { isTooWide } from "./find-clause.ts";
import type { Clause } from "./query.ts";

/** What of a query is looked for, and what is not. */
export interface Sought {
  readonly wanted: readonly Clause[];
  readonly unwanted: readonly Clause[];
  readonly leftOut: readonly string[];
  readonly remarks: readonly string[];
}

/** Leaves out beginnings that too many words share, and common words where there is another to look for. */
export function soughtIn(index: Index, clauses: readonly Clause[]): Sought {
  const wide = clauses.filter((clause) => isTooWide(index, clause));
  const rest = clauses.filter((clause) => !wide.includes(clause));
  const wanted = rest.filter(({ without }) => !without);
  const telling = wanted.filter((clause) => commonWord(index, clause) === null);
  return {
    wanted: telling.length > 0 ? telling : wanted,
    unwanted: rest.filter(({ without }) => without),
    leftOut: telling.length > 0 ? wanted.flatMap((clause) => commonWord(index, clause) ?? []) : [],
    remarks: wide.map(
      ({ words }) =>
        `Too many words begin with “${words.find(({ begins }) => begins)?.word}”: write more of it.`,
    ),
  };
}

function commonWord({ contents }: Index, { words, quoted }: Clause): string | null {
  const [first, ...others] = words;
  const isPlain = first && others.length === 0 && !quoted && !first.begins;
  return isPlain && contents.common.includes(first.word) ? first.word : null;
}
