// the two countries.Wang stressed      ->  the two countries. Wang stressed
// “for good.”The minister              ->  “for good.” The minister
// not: U.S.Department, e.g.The, St.Petersburg, ASP.NET, Yahoo.Com
const STOP = /(?:[.!?][”’"']?|[”’"'][.!?])(?=(?<right>\p{Lu}\p{L}*)[\s,’'-])/gu;
const LEFT = /(?<![\p{L}\p{N}.])[\p{L}\p{N}’'-]{1,40}$/u;

/** Nothing of the kind, in most texts. */
const SUSPECT = /[.!?][”’"']?\p{Lu}/u;

/** False where surely no sentences of a text are glued together. */
export const mayHaveGluedSentences = (text: string): boolean => SUSPECT.test(text);

/** Enough of a line to tell the word before a stop. */
const LOOK_BACK = 100;

const ABBREVIATIONS = new Set(
  "mr mrs ms dr st no gen col lt sgt gov sen rep rev hon prof mt ft vs art fig".split(" "),
);
const DOMAINS = new Set("com org net edu gov info int".split(" "));

/** Two sentences that lost the space between them: the line with the space put back, and the words at each join. */
export function repairGluedSentences(line: string): {
  readonly text: string;
  readonly joins: readonly string[];
} {
  const joins: string[] = [];
  let text = "";
  let done = 0;
  for (const { 0: stop, index, groups } of line.matchAll(STOP)) {
    const left = LEFT.exec(line.slice(Math.max(0, index - LOOK_BACK), index))?.[0] ?? "";
    const right = groups?.right ?? "";
    if (!endsSentence(left) || DOMAINS.has(right.toLowerCase())) continue;
    joins.push(`${left}${stop}${right}`);
    text += `${line.slice(done, index)}${stop} `;
    done = index + stop.length;
  }
  return { text: text + line.slice(done), joins };
}

const endsSentence = (word: string): boolean =>
  /[\p{Ll}\p{N}’']$/u.test(word) && word.length > 1 && !ABBREVIATIONS.has(word.toLowerCase());
