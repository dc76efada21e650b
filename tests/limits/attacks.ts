/** What is repeated: pieces that patterns repeat, alone and in words, names, numbers and lists. */
export const PUMPS: readonly string[] = [
  ...["a", "A", "é", "汉", "ق", "1", " ", "\t", ".", ",", "-", "—", "*", "_", "=", "#", "(", ")"],
  ...["[", "'", '"', "/", "|", ":", "@", "&", "Aa ", "a ", "A. ", "a, ", "Aa-", "1 ", "1.", "a@a."],
  ...["By Ada ", " and ", ". A", "“", "May 1 ", "a/b ", "(a) ", "http://a ", "&#", "News ", "汉 "],
];

/** What no pattern expects at the end: it has to give up, and tries all else before. */
const ENDS = ["\u0001", "!a"];

/** The lines for which a rule was written, and those that it leaves alone: the comments of its file. */
export const examplesIn = (source: string): readonly string[] =>
  [...source.matchAll(/^\/\/ (?:not: )?(?<line>.+)$/gmu)].flatMap(({ groups }) =>
    (groups?.line ?? "").split(/ {3,}/u).map((line) => line.replace(/ \([^()]*\)$/u, "")),
  );

/** An example cut in its middle and before its last word, something repeated there until the line has that many characters, and an end that fails or the rest of the example. */
export function attacksWith(example: string, pump: string, size: number): readonly string[] {
  const repeated = pump.repeat(Math.ceil(size / pump.length));
  const cuts = [...example.matchAll(/(?<=\P{L})(?=\p{L})|(?<=\p{L})(?=\P{L})/gu)];
  const places = [cuts[Math.floor(cuts.length / 2)]?.index ?? 0, cuts.at(-1)?.index ?? 0];
  return places.flatMap((at) =>
    [...ENDS, example.slice(at)].map((end) => example.slice(0, at) + repeated + end),
  );
}
