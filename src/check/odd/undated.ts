import type { Card } from "../../card.ts";
import { groupBy } from "../../group-by.ts";
import type { Story } from "../../stories.ts";
import { SHOWN_CLUES } from "../clues-of.ts";
import { correctionLine } from "../correction-line.ts";
import { storyDay } from "../story-day.ts";
import type { Oddity } from "./oddity.ts";

/** A text without a day, with the clues that it has, and the story that fits it. */
export const undated: Oddity = {
  rule: "undated",
  find: (cards, _, stories) => {
    const similar = groupBy(stories, (story) => story.similar.map(({ address }) => address));
    return cards
      .filter(({ date, dateBasis }) => date === null && dateBasis === null)
      .map((card) => {
        const way = wayOut(card, similar.get(card.address) ?? []);
        return {
          path: card.path,
          line: null,
          message: `Expected a day, found ${foundIn(card)}; ${way}`,
        };
      });
  },
};

function foundIn({ condition }: Card): string {
  const clues = condition.clues
    .slice(0, SHOWN_CLUES)
    .map(({ text, line }) => `"${text}", line ${line}`);
  return clues.length > 0 ? `only ${clues.join("; ")}` : "none";
}

/** The stories are those whose words the text shares. */
function wayOut({ path, condition }: Card, stories: readonly Story[]): string {
  const fit = storyDay(condition.clues, stories);
  if (fit === null)
    return `where you know it, add ${correctionLine(path, "date", "YYYY-MM-DD")} to corrections.csv`;
  const { story, field, date, weekday } = fit;
  const also = weekday ? ` and its "${weekday.text}", line ${weekday.line}, fits ${date}` : "";
  return `its words fit the story \`${story.id}\`${also}; where it reports that, add ${correctionLine(path, field, date)} to corrections.csv`;
}
