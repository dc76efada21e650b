// the two countries.Wang stressed      ->  the two countries. Wang stressed
// “for good.”The minister              ->  “for good.” The minister
// not: U.S.Department, e.g.The, St.Petersburg, ASP.NET, Yahoo.Com
const JOIN =
  /(?<=(?<![\p{L}\p{N}.])(?<left>[\p{L}\p{N}’'-]{1,40}))(?<stop>[.!?][”’"']?|[”’"'][.!?])(?=(?<right>\p{Lu}\p{L}*)[\s,’'-])/gu;

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
  const text = line.replace(JOIN, (stop: string, ...rest: unknown[]) => {
    const { left = "", right = "" } = groupsOf(rest);
    if (!endsSentence(left) || DOMAINS.has(right.toLowerCase())) return stop;
    joins.push(`${left}${stop}${right}`);
    return `${stop} `;
  });
  return { text, joins };
}

const endsSentence = (word: string): boolean =>
  /[\p{Ll}\p{N}’']$/u.test(word) && word.length > 1 && !ABBREVIATIONS.has(word.toLowerCase());

const groupsOf = (args: readonly unknown[]): Readonly<Record<string, string>> => {
  const last = args.at(-1);
  return typeof last === "object" && last !== null ? Object.fromEntries(Object.entries(last)) : {};
};
