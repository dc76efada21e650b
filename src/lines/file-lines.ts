import type { SourceText } from "../article.ts";
import type { FileLine } from "../file-line.ts";

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
