const NAME = /\p{Lu}[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/u.source;
/** Two or more words with capitals; a stop between them ends a name. */
const NAMES = new RegExp(`${NAME}(?: ${NAME})+`, "gu");

/** What may stand before a name at the beginning of a sentence or is no name of a person. */
const NO_NAME =
  /^(?:the|this|that|when|after|before|while|and|but|for|with|mr|mrs|ms|dr|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december)$/iu;

/** The ends of the rows of capital words of a sentence, two words each: of "Foreign Minister Marta Colvane" the name without the office. */
export const namesIn = (text: string): readonly (readonly [given: string, family: string])[] =>
  [...text.matchAll(NAMES)].flatMap(({ 0: row }) => {
    const words = row.replace(/['’]s$/u, "").split(" ");
    const given = words.at(-2) ?? "";
    const family = words.at(-1) ?? "";
    return [given, family].some((word) => NO_NAME.test(word)) ? [] : [[given, family] as const];
  });
