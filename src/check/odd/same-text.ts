import type { Card } from "../../card.ts";
import type { Oddity } from "./oddity.ts";

/** A text that another file has as well, with the same bytes or with the same body. */
export const sameText: Oddity = {
  rule: "same-text",
  find: (cards) => {
    const byBytes = new Map<string, Card>();
    const byWords = new Map<string, Card>();
    return cards.flatMap((card) => {
      const { path, sha256, condition } = card;
      // A text without words is like none but its twins.
      const words = condition.words ?? sha256;
      const twin = byBytes.get(sha256);
      const likeness = byWords.get(words);
      if (!twin) byBytes.set(sha256, card);
      if (!likeness) byWords.set(words, card);
      const first = twin ?? likeness;
      if (!first) return [];
      const message = `Expected a text of its own, found the same ${twin ? "bytes" : "body"} as in \`${first.path}\``;
      return [{ path, line: null, message }];
    });
  },
};
