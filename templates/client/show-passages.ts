import type { Hit, Part, Phrase } from "../../src/search/found.ts";
import { markedParts, passageOf } from "../../src/search/passage.ts";
import { addressOf, type DrawnHit } from "./draw-hit.ts";
import { readPage } from "./read-page.ts";

/** From a disk no script may read a page. */
export const FROM_DISK = location.protocol === "file:";

/** How far below the window a hit may be when its text is asked for. */
const NEAR = "0px 0px 200px";

/** Shows what the articles say about the words asked for, as they come near the window. */
export function showPassages(hits: readonly DrawnHit[], marks: readonly Phrase[]): void {
  const byItem = new Map<Element, DrawnHit>(hits.map((drawn) => [drawn.item, drawn]));
  const observer = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen) {
        const drawn = byItem.get(target);
        if (!isIntersecting || !drawn) continue;
        observer.unobserve(target);
        // Without a passage a hit is still a hit.
        passage(drawn.hit, marks).then(drawn.show, () => {});
      }
    },
    { rootMargin: NEAR },
  );
  for (const { item } of hits) observer.observe(item);
}

/** The passage of an article's page; where that cannot be had, its first words. */
async function passage(hit: Hit, marks: readonly Phrase[]): Promise<readonly Part[]> {
  const lead = async (): Promise<readonly Part[]> =>
    markedParts(afterTitle(hit.title, await hit.lead()), marks);
  if (FROM_DISK) return lead();
  return readPage(addressOf(hit)).then((text) => passageOf(text, marks), lead);
}

/** The first words of a text; where its title was made from them, those that follow. */
function afterTitle(title: string, lead: string): string {
  const begun = title.replace("…", "");
  return lead.startsWith(begun) ? `…${lead.slice(begun.length)}` : lead;
}
