import { expect, test } from "vitest";
import { markedPlace } from "../../templates/client/marked-place.ts";

/** `[…]` is marked. */
const partsOf = (text: string) =>
  text
    .split(/(\[[^\]]*\])/u)
    .filter((part) => part !== "")
    .map((part) => ({ text: part.replace(/[[\]]/gu, ""), marked: part.startsWith("[") }));

test.each([
  ["nothing is marked", ""],
  ["[Ferry]", "Ferry"],
  ["[Ferry] aground off Lannoth today", "Ferry,-aground%20off%20Lannoth"],
  ["… a night on the [ferry] and a [ferry]", "night%20on%20the-,ferry"],
  ["… [ferry] …", "ferry"],
  ["of the [harbour] [board] today", "of%20the-,harbour%20board"],
  ["the [well-known], quay", "the-,well%2Dknown"],
  ["ran, aground - a [ferry]", "aground%20%2D%20a-,ferry"],
  ["the [board]’s answer", "the-,board%E2%80%99s"],
  ["the [board]'s answer", "the-,board's"],
  ["[board]’s own answer", "board%E2%80%99s,-own%20answer"],
  ["in July.\nThe [Harbour] [Board] said", "The-,Harbour%20Board"],
  ["in July.\n[Harbour] [Board]\nIts chair", "Harbour%20Board"],
  ["كأس [المضيق] اليوم", `${encodeURIComponent("كأس")}-,${encodeURIComponent("المضيق")}`],
])("%s leads to %s", (text, place) => {
  expect(markedPlace(partsOf(text))).toBe(place && `#:~:text=${place}`);
});
