import { type Drawing, drawPages } from "../draw-pages.ts";
import { type Lists, listsOf, type Plan } from "../plan.ts";
import type { Listing } from "../release/listing.ts";
import { pageCode } from "./page-code.ts";
import type { DrawnAs, PageMemory } from "./page-memory.ts";
import { pagePrints } from "./page-prints.ts";

/** Draws those pages into a folder that are not what they were, or that the site no longer has as they were left; says of every page what it is now. */
export async function drawStale(
  plan: Plan,
  { before, intact }: { readonly before: PageMemory; readonly intact: Listing },
  folder: string,
  drawing: Drawing = {},
): Promise<PageMemory> {
  const prints = pagePrints(plan, pageCode());
  const kept = new Map<string, DrawnAs>();
  for (const [address, print] of prints) {
    const drawn = before.get(address);
    if (drawn?.print === print && intact.get(address)?.sha256 === drawn.sha256)
      kept.set(address, drawn);
  }
  const drawn = await drawPages(plan, without(plan, kept), folder, drawing);
  return new Map(
    Array.from(prints, ([address, print]) => [
      address,
      kept.get(address) ?? { print, sha256: drawn.get(address) ?? "" },
    ]),
  );
}

/** The lists of a plan without the pages that stay. */
const without = (plan: Plan, kept: PageMemory): Lists =>
  Object.fromEntries(
    Object.entries(listsOf(plan)).map(([name, pages]) => [
      name,
      pages.filter(({ address }) => !kept.has(address)),
    ]),
  );
