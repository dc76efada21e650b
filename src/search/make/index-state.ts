import type { Contents, TableName } from "../contents.ts";
import type { HeldName } from "./held-names.ts";
import type { Limits } from "./limits.ts";
import type { Table } from "./write-table.ts";

/** Beside the tables of the site, one that is never published: what each article was entered under, so that it can be taken out again when its text is gone. */
export type StateTable = TableName | typeof TEXTS;

export const TEXTS = "texts";

/** What a build leaves for the next one. */
export interface IndexState {
  readonly limits: Limits;
  readonly contents: Contents;
  readonly tables: Readonly<Record<StateTable, Table>>;
  /** How many articles the lists that are cut by volumes have in all. */
  readonly long: Readonly<Record<"words" | "filters", ReadonlyMap<string, number>>>;
  readonly names: readonly HeldName[];
  /** The articles that are in the index, as `articleLines` has them. */
  readonly articles: readonly string[];
}
