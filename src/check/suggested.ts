/** Something that a person may put into a steering file, and how many texts have it. */
export interface Suggested {
  readonly name: string;
  /** Other spellings that belong to it. */
  readonly names: readonly string[];
  readonly texts: number;
}

/** The most frequent first, then by name. */
export const byTexts = (a: Suggested, b: Suggested): number =>
  b.texts - a.texts || (a.name < b.name ? -1 : 1);
