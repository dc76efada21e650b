import type { ReportText } from "../../../src/stories/report-text.ts";

/** A text of which only what is given matters. */
export const report = (given: Partial<ReportText>): ReportText => ({
  path: "a.txt",
  sha256: "a",
  day: 100,
  events: [],
  outlet: "Lannoth Tidings",
  words: 500,
  terms: { codes: new Uint32Array(0), counts: new Uint8Array(0) },
  sketch: new Uint32Array(0),
  wording: "",
  ...given,
});
