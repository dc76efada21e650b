import type { SourceText } from "../../article.ts";

/** One line of a file, as an editor shows it, and as it was read after mending. */
export interface FileLine {
  readonly number: number;
  readonly text: string;
  readonly mended: string;
  readonly inFrontMatter: boolean;
}

/** Every line of a text's file; behind the last line end there is no line. */
export function fileLines({ rawLines, lines }: SourceText): readonly FileLine[] {
  const above = (lines[0]?.number ?? 1) - 1;
  const whole = rawLines.at(-1) === "" ? rawLines.slice(0, -1) : rawLines;
  return whole.map((text, at) => ({
    number: at + 1,
    text,
    mended: lines[at - above]?.text ?? text,
    inFrontMatter: at < above,
  }));
}
