import type { ReportText } from "../../../src/stories/report-text.ts";

/** Terms that stand there once each. */
export function termsOf(...codes: readonly number[]): ReportText["terms"] {
  const counts = new Uint8Array(codes.length).fill(1);
  return { among: { codes: Uint32Array.from(codes), counts }, from: 0, to: codes.length };
}

/** A text of which only what is given matters. */
export const report = (given: Partial<ReportText>): ReportText => ({
  path: "a.txt",
  digest: "a",
  day: 100,
  events: [],
  outlet: "Lannoth Tidings",
  words: 500,
  terms: termsOf(),
  sketch: new Uint32Array(0),
  wording: "",
  ...given,
});
