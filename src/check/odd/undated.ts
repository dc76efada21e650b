import type { Article } from "../../article.ts";
import type { Story } from "../../stories.ts";
import { correctionLine } from "../correction-line.ts";
import { storyDay } from "../story-day.ts";
import type { Oddity } from "./oddity.ts";

/** A text without a day, with the clues that it has, and the story that fits it. */
export const undated: Oddity = {
  rule: "undated",
  find: (articles, _, stories) =>
    articles
      .filter(({ date, dateBasis }) => date === null && dateBasis === null)
      .map((article) => {
        const { path, dates } = article;
        const clues = dates.map(({ evidence }) => `"${evidence.text}", line ${evidence.line}`);
        const found = clues.length > 0 ? `only ${clues.slice(0, 3).join("; ")}` : "none";
        return {
          path,
          line: null,
          message: `Expected a day, found ${found}; ${wayOut(article, stories)}`,
        };
      }),
};

function wayOut(article: Article, stories: readonly Story[]): string {
  const fit = storyDay(article, stories);
  if (fit === null)
    return `where you know it, add ${correctionLine(article.path, "date", "YYYY-MM-DD")} to corrections.csv`;
  const { story, field, date, weekday } = fit;
  const also = weekday ? ` and its "${weekday.text}", line ${weekday.line}, fits ${date}` : "";
  return `its words fit the story \`${story.id}\`${also}; where it reports that, add ${correctionLine(article.path, field, date)} to corrections.csv`;
}
