/** One line of a file, as an editor shows it, and as it was read after mending. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
  readonly mended: string;
  readonly inFrontMatter: boolean;
}
