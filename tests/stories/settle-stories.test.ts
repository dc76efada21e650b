import { describe, expect, test } from "vitest";
import type { AddressState, KeptAddress } from "../../src/steering.ts";
import { settleStories } from "../../src/stories/settle-stories.ts";
import type { ReportedEvent } from "../../src/stories.ts";

const text = (path: string, headline: string | null = null) => ({
  path,
  sha256: `sha of ${path}`,
  headline,
  displayTitle: headline ?? `Lead of ${path}`,
  address: `2021/05/04/${path}.html`,
});

const TEXTS = [text("a"), text("b", "Ferry burns"), text("c", "Feed"), text("d", "Ferry burns")];

const event = (reports: string, more: Partial<ReportedEvent> = {}): ReportedEvent => ({
  name: null,
  reports: [...reports],
  words: [],
  byHand: [],
  similar: [],
  ...more,
});

const row = (address: string, path: string, state: AddressState = "live"): KeptAddress => ({
  address: `stories/${address}.html`,
  path,
  sha256: `sha of ${path}`,
  state,
  since: null,
  record: null,
});

/** The addresses of stories, and the lines that are kept. */
function settled(events: readonly ReportedEvent[], kept: readonly KeptAddress[] = []) {
  const { stories, kept: rows } = settleStories(
    events,
    new Map(TEXTS.map((each) => [each.path, each])),
    kept,
  );
  return {
    stories: stories.map(({ title, address }) => `${title} ${address}`),
    kept: rows.map(({ address, path, state }) => `${address} ${path} ${state}`),
  };
}

describe("a new story stands at its title", () => {
  test.each<readonly [string, readonly ReportedEvent[], readonly string[]]>([
    ["the first headline of its reports", [event("ab")], ["Ferry burns stories/ferry-burns.html"]],
    ["the first lead where there is none", [event("a")], ["Lead of a stories/lead-of-a.html"]],
    [
      "the name that a person gave it",
      [event("ab", { name: "The fire" })],
      ["The fire stories/the-fire.html"],
    ],
    [
      "not at a name of the site's own",
      [event("c")],
      [expect.stringMatching(/^Feed stories\/feed-[0-9a-f]{8}\.html$/u)],
    ],
    [
      "and a second one of that title has the mark of its first text",
      [event("ab"), event("d")],
      [
        "Ferry burns stories/ferry-burns.html",
        expect.stringMatching(/^Ferry burns stories\/ferry-burns-[0-9a-f]{8}\.html$/u),
      ],
    ],
  ])("%s", (_, events, expected) => expect(settled(events).stories).toEqual(expected));
});

describe("a story keeps its address, and an address leads somewhere", () => {
  test.each<readonly [string, readonly ReportedEvent[], readonly KeptAddress[], readonly string[]]>(
    [
      [
        "a new story is written down with its first text",
        [event("ab")],
        [],
        ["stories/ferry-burns.html a live"],
      ],
      [
        "another title, and earlier reports, change nothing",
        [event("ab", { name: "The fire" })],
        [row("old", "b")],
        ["stories/old.html b live"],
      ],
      [
        "two stories became one: the first address stays, the other leads on",
        [event("abc")],
        [row("one", "c"), row("two", "a")],
        ["stories/one.html c live", "stories/two.html a moved"],
      ],
      [
        "a story fell apart: its address leads to the text",
        [],
        [row("one", "b")],
        ["stories/one.html b moved"],
      ],
      ["its text is gone", [], [row("one", "z")], ["stories/one.html z gone"]],
      [
        "its text was renamed",
        [event("ab")],
        [{ ...row("one", "z"), sha256: "sha of b" }],
        ["stories/one.html b live"],
      ],
      ["it came back", [event("ab")], [row("one", "b", "moved")], ["stories/one.html b live"]],
      [
        "a living address goes before one that moved",
        [event("ab")],
        [row("old", "a", "moved"), row("young", "b")],
        ["stories/young.html b live", "stories/old.html a moved"],
      ],
    ],
  )("%s", (_, events, kept, expected) => expect(settled(events, kept).kept).toEqual(expected));

  test("the lines of articles are none of its business", () => {
    const article = { ...row("x", "a"), address: "2021/05/04/a.html" };
    expect(settled([], [article]).kept).toEqual([]);
  });
});
