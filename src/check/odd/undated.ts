import { correctionLine } from "../correction-line.ts";
import type { Oddity } from "./oddity.ts";

/** A text without a day, with the clues that it has. */
export const undated: Oddity = {
  rule: "undated",
  find: (articles) =>
    articles
      .filter(({ date, dateBasis }) => date === null && dateBasis === null)
      .map(({ path, dates }) => {
        const clues = dates.map(({ evidence }) => `"${evidence.text}", line ${evidence.line}`);
        const found = clues.length > 0 ? `only ${clues.slice(0, 3).join("; ")}` : "none";
        const way = correctionLine(path, "date", "YYYY-MM-DD");
        const message = `Expected a day, found ${found}; where you know it, add ${way} to corrections.csv`;
        return { path, line: null, message };
      }),
};
