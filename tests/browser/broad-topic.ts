import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadArchive } from "../../src/archive.ts";
import { parseCivilDate } from "../../src/civil-date.ts";
import { group } from "../../src/group/group.ts";
import { drawSome } from "../../src/publish/eleventy.ts";
import { planPages } from "../../src/publish/plan.ts";

const DAYS = 28;

const pad = (number: number): string => String(number).padStart(2, "0");

/** Draws the pages of a topic with so many articles, over the year 2020 and nine before it, and no other pages. */
export async function drawBroadTopic(
  content: string,
  folder: string,
  articles: number,
): Promise<void> {
  const archive = loadArchive(content);
  const cards = archive.cards.slice(0, 1).flatMap((card) =>
    Array.from({ length: articles }, (_, at) => {
      const day = `${2020 - (at % 10)}/${pad(1 + (at % 12))}/${pad(1 + (at % DAYS))}`;
      return {
        ...card,
        address: `${day}/notice-${at}.html`,
        displayTitle: `Notice ${at} of the board`,
        date: parseCivilDate(day.replaceAll("/", "-")),
        topics: [{ id: "harbours", label: "Harbours", parent: null, because: null }],
      };
    }),
  );
  const plan = planPages({ ...archive, groups: group(cards), cards: [] });
  const { site, stacks, ...lists } = plan;
  const ofTopics = Object.entries(lists).map(([name, pages]) => [
    name,
    name.startsWith("term") ? pages.filter(({ address }) => address.startsWith("topics/")) : [],
  ]);
  const drawn = await drawSome({ site, stacks }, Object.fromEntries(ofTopics));
  for (const { address, content: page } of drawn) {
    mkdirSync(dirname(join(folder, address)), { recursive: true });
    writeFileSync(join(folder, address), page);
  }
}
