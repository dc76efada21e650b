import { blockName, blockOf, entriesOf, type TableName } from "../contents.ts";
import type { Index } from "../open-index.ts";

/** A row of keys: from the first, up to but without the second. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The blocks that may hold keys of a span. */
export function blocksOf(
  { contents }: Index,
  table: TableName,
  { from, to }: Span,
): readonly string[] {
  const blocks = contents.tables[table];
  return blocks.slice(blockOf(blocks, from), blockOf(blocks, to) + 1).filter((key) => key < to);
}

/** All entries of a span, in the order of their keys. */
export async function entriesIn(
  index: Index,
  table: TableName,
  span: Span,
): Promise<readonly (readonly [key: string, value: string])[]> {
  const blocks = await Promise.all(
    blocksOf(index, table, span).map((key) => index.read(blockName(table, key))),
  );
  return blocks
    .flatMap((data) => [...entriesOf(data)])
    .filter(([key]) => key >= span.from && key < span.to);
}
