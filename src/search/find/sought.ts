import type { Remark } from "../found.ts";
import type { Index } from "../open-index.ts";
import { isTooWide } from "./find-clause.ts";
import type { Clause } from "./query.ts";

/** What of a query is looked for, and what is not. */
export interface Sought {
  readonly wanted: readonly Clause[];
  readonly unwanted: readonly Clause[];
  readonly remarks: readonly Remark[];
}

/** Leaves out beginnings that too many words share, and common words where there is another to look for. */
export function soughtIn(index: Index, clauses: readonly Clause[]): Sought {
  const wide = clauses.filter((clause) => isTooWide(index, clause));
  const rest = clauses.filter((clause) => !wide.includes(clause));
  const wanted = rest.filter(({ without }) => !without);
  const telling = wanted.filter((clause) => !isCommon(index, clause));
  const remark = (about: Remark["about"], each: readonly Clause[]): readonly Remark[] =>
    each.map(({ words }) => ({ about, words: words.map(({ word }) => word).join(" ") }));
  return {
    wanted: telling.length > 0 ? telling : wanted,
    unwanted: rest.filter(({ without }) => without),
    remarks: [
      ...remark("too-wide", wide),
      ...remark(
        "common",
        telling.length > 0 ? wanted.filter((each) => !telling.includes(each)) : [],
      ),
    ],
  };
}

/** Whether a clause is one common word, without quotes. */
const isCommon = ({ contents }: Index, { words, quoted }: Clause): boolean =>
  !quoted &&
  words.length === 1 &&
  words.every(({ word, begins }) => !begins && contents.common.includes(word));
