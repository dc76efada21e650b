import type { Archive } from "../../archive.ts";
import { drawSome } from "../../publish/eleventy.ts";
import { planPages } from "../../publish/plan.ts";
import { searchReader, searchTexts } from "../../publish/search-documents.ts";
import { changedOf, fingerprint, printsOf } from "./fingerprints.ts";
import { indexed, indexPages } from "./index-pages.ts";
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
  const { site, stacks, ...lists } = planPages(reading.archive);
  const records = printsOf(site, lists);
  const search =
    site.search === null
      ? null
      : indexed(searchTexts(lists.articles), searchReader(stacks), before.search);
  const index = search ? indexPages(search) : [];
  const pages = await drawSome({ site, stacks }, changedOf(lists, records, before.records));
  const drawn = [...pages, ...index];
  const addresses = [...records.keys(), ...index.map(({ address }) => address)];
  const known = new Set(addresses);
  const contents = new Map([...before.contents].filter(([address]) => known.has(address)));
  for (const { address, content } of drawn) contents.set(address, fingerprint(content));
  const fresh = drawn.filter(
    ({ address }) => contents.get(address) !== before.contents.get(address),
  );
  const shown = { pages: records.size, addresses, drawn: putPages(fresh, file) };
  return {
    rebuilt: rebuiltOf(reading.archive, shown),
    memory: { reading, records, contents, search },
  };
}

const rebuiltOf = (
  { cards, rejected, notices, others }: Archive,
  shown: Pick<Rebuilt, "pages" | "addresses" | "drawn">,
): Rebuilt => ({
  kind: "rebuilt",
  articles: cards.length,
  rejected,
  notices,
  others,
  ...shown,
});
