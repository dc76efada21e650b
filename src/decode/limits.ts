/** How many lines a block of front matter may have, without its two fences. */
export const MAX_FRONT_MATTER_LINES = 100;

/** How many characters. */
export const MAX_FRONT_MATTER_CHARACTERS = 64 * 1024;

/** How many brackets of lists and mappings may be open in it at once. */
export const MAX_FRONT_MATTER_DEPTH = 20;

/** How many values all its keys may have together. */
export const MAX_FRONT_MATTER_VALUES = 200;
