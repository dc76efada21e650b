import type { Archive } from "../../archive.ts";
import { drawSome } from "../../publish/draw-pages.ts";
import { planPages } from "../../publish/plan.ts";
import { changedOf, fingerprint, printsOf } from "./fingerprints.ts";
import type { Memory } from "./memory.ts";
import type { Rebuilt, Task } from "./messages.ts";
import { putPages } from "./put-pages.ts";
import { readingOf } from "./reading.ts";

interface Rebuild {
  readonly rebuilt: Rebuilt;
  readonly memory: Memory;
}

/** Reads what is wanting, draws the pages whose record changed, and puts down those that look different. */
export async function rebuild({ content, file }: Task, before: Memory): Promise<Rebuild> {
  const reading = readingOf(content, before.reading);
  const { site, ...lists } = planPages(reading.archive);
  const records = printsOf(site, lists);
  const drawn = await drawSome(site, changedOf(lists, records, before.records));
  const contents = new Map(before.contents);
  for (const { address, content } of drawn) contents.set(address, fingerprint(content));
  for (const address of before.contents.keys()) if (!records.has(address)) contents.delete(address);
  const fresh = drawn.filter(
    ({ address }) => contents.get(address) !== before.contents.get(address),
  );
  const rebuilt = rebuiltOf(reading.archive, [...records.keys()], putPages(fresh, file));
  return { rebuilt, memory: { reading, records, contents } };
}

const rebuiltOf = (
  { articles, rejected, notices, others }: Archive,
  addresses: Rebuilt["addresses"],
  drawn: Rebuilt["drawn"],
): Rebuilt => ({
  kind: "rebuilt",
  articles: articles.length,
  addresses,
  drawn,
  rejected,
  notices,
  others,
});
