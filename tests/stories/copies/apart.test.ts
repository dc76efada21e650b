import { describe, expect, test } from "vitest";
import type { Block, BlockKind } from "../../../src/article.ts";
import { apart } from "../../../src/stories/copies/apart.ts";

const block = (text: string, kind: BlockKind = "paragraph"): Block => ({ kind, text });

const GATES = "The old gates had rusted through in eleven places.";
const BOATS = "Forty boats were moved to the outer wall before dark.";
const MARKET = "The fish market opened an hour late.";

describe("sentences that stand in one text alone", () => {
  test.each<
    readonly [
      what: string,
      base: readonly Block[],
      here: readonly Block[],
      cut: readonly string[],
      added: readonly string[],
    ]
  >([
    ["none", [block(`${GATES} ${BOATS}`)], [block(GATES), block(BOATS)], [], []],
    ["cut", [block(`${GATES} ${BOATS}`)], [block(GATES)], [BOATS], []],
    ["added", [block(GATES)], [block(GATES), block(MARKET)], [], [MARKET]],
    ["a word changed", [block(GATES)], [block(GATES.replace("eleven", "twelve"))], [], []],
    [
      "two joined",
      [block(`${BOATS} ${MARKET}`)],
      [block(`${BOATS.slice(0, -1)}, and the ${MARKET.slice(4)}`)],
      [],
      [],
    ],
    [
      "all rewritten",
      [block(MARKET)],
      [block("Traders waited until nine to sell their catch.")],
      [MARKET],
      ["Traders waited until nine to sell their catch."],
    ],
    [
      "items of a list",
      [block("the first long item here\nthe second long thing there", "list")],
      [block("the first long item here", "list")],
      ["the second long thing there"],
      [],
    ],
    ["too short to tell", [block("Indeed. Not so.")], [block(GATES)], [], [GATES]],
    [
      "notes do not count",
      [block(GATES), block("Ebba Lorn writes about harbours.", "note")],
      [block(GATES)],
      [],
      [],
    ],
    [
      "without spaces between words",
      [block("港口今天关闭。渡轮明天恢复通航。")],
      [block("港口今天关闭。")],
      ["渡轮明天恢复通航。"],
      [],
    ],
  ])("%s", (_, base, here, cut, added) => {
    expect(apart({ body: base }, { body: here })).toEqual({ cut, added });
  });
});
