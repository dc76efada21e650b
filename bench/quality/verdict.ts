/** How one answer of a text was judged. right: found and correct; wrong: found and not correct; missed: not found though the text tells; silent: rightly not found. */
export type Verdict = "right" | "wrong" | "missed" | "silent";

/** What one text was asked, what is known of it, and what was found in it; `null` where nothing was. */
export interface Answer {
  readonly field: string;
  /** False where the text does not tell, so that silence is right. */
  readonly told: boolean;
  readonly want: string | null;
  readonly got: string | null;
  /** True where what was found says what is known. */
  readonly agrees: boolean;
}

export function verdictOf({ told, got, agrees }: Answer): Verdict {
  if (got === null) return told ? "missed" : "silent";
  return agrees ? "right" : "wrong";
}
