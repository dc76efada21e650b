/** Two blanks beside each other, or one that is no plain space: nothing of the kind, in most lines. */
const UNEVEN = /\s\s|[^\S ]/u;

/** Words with one plain space between them, and none around them. */
export const squash = (words: string): string =>
  (UNEVEN.test(words) ? words.replace(/\s+/gu, " ") : words).trim();
