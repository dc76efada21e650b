import type { Line } from "../../article.ts";
import { personName } from "../person-name.ts";
import { type Finding, type TakingRule, wholeLine } from "../rule.ts";

// Ada Marlow is a columnist at the Lannoth Tidings and host of …
// Ada Marlow, senior fellow at the Harbour Institute, is the author of …
// Write to Ada Marlow at ada.marlow@tidings.example and Tom Reeve at tom.reeve@tidings.example
// Follow Ada Marlow on Twitter: @adamarlow
// not: The mayor is a columnist at heart, Ada Marlow is the new mayor of Lannoth
const NAME = `(?!(?:The|This|That|He|She|It|They|We|There|Here|What|Who|Our|His|Her|Its|In|On|At) )${personName(4)}`;
const KIND = `(?:${[
  "columnist|editor|reporter|correspondent|writer|author|contributor|journalist",
  "commentator|producer|blogger|publisher|fellow|professor|lecturer",
]
  .join("|")
  .replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)})`;
const IS = new RegExp(
  `^(?<name>${NAME})(?:, (?!sa(?:id|ys))[^.]{3,80},)? is (?:an? |the )?(?:[\\p{L}’'&-]+ ){0,5}${KIND}(?:-at-[Ll]arge)?(?:,| (?:at|of|for|with|from|in|covering|and) )`,
  "u",
);
const WRITE = new RegExp(
  `^(?:Write to|Contact) (?<name>${NAME}) at \\S+@\\S+?(?: and (?<second>${NAME}) at \\S+@\\S+?)?\\.?$`,
  "u",
);
const FOLLOW = new RegExp(
  `^Follow (?<name>${NAME}) on (?:Twitter|X|Facebook|Instagram)\\b.{0,40}$`,
  "u",
);

/** A text that goes on to speak of a person, more than once, is about that person; a message that is quoted is not. */
const isTheSubject = (name: string, after: readonly Line[]): boolean => {
  const surname = name.split(" ").at(-1) ?? "";
  return after.filter(({ text }) => text.includes(surname) && !text.includes("(@")).length > 1;
};

const LONGEST = 600;

/** A note on the author, in a paragraph of its own. */
export const authorNote: TakingRule = {
  name: "author-note",
  take(sight) {
    const { text } = sight;
    if (text.length > LONGEST) return null;
    const line = text.trim();
    const groups = (IS.exec(line) ?? WRITE.exec(line) ?? FOLLOW.exec(line))?.groups;
    if (!groups || isTheSubject(groups.name ?? "", sight.after)) return null;
    const persons = [groups.name, groups.second].filter((name) => name !== undefined);
    return wholeLine(
      text,
      { field: "removed", value: line, text: line },
      ...persons.map(
        (name): Finding => ({ field: "byline", value: { name, id: null }, text: line }),
      ),
    );
  },
};
