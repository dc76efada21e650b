const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,20}";
const SMALL = "(?:de|da|do|dos|del|la|van|von|der|den|ten|bin|ibn|al|el)";

/** A pattern of a person's name, of two words up to this many: "Ada Marlow", "Luc van der Vey". It tells no name from other capitalised words. */
export const personName = (most: number): string =>
  `${WORD}(?: (?:${SMALL} ){0,2}${WORD}){1,${most - 1}}`;
