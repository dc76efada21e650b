import { expect, test } from "vitest";
import { settleAddresses } from "../../src/enrich/settle-addresses.ts";
import type { KeptAddress } from "../../src/steering.ts";
import { articleOf, cardFor } from "../pipeline.ts";
import { steering } from "../steering.ts";

const text = (title: string, body: string) =>
  `---\ntitle: ${title}\ndate: 2020-12-22\nlanguage: en\n---\nThe port is ${body}.`;
const cardOf = (title: string, body = "closed", corrections = "", path = "a.txt") =>
  cardFor(articleOf(text(title, body), path, steering("", corrections)));

const WAS = cardOf("Port closed");
const OTHER = cardOf("A mine", "open", "", "b.txt");
const { address, path, sha256, record } = WAS;

/** The line of the text as the last build wrote it, or as a person changed it since. */
const row = (change: Partial<KeptAddress> = {}): KeptAddress => ({
  ...{ address, path, sha256, state: "live", since: null, record },
  ...change,
});
const BESIDE = row({ address: "undated/other.html", path: "b.txt", sha256: OTHER.sha256 });

/** The lines that the last build kept, what the text is now, and what is told of it. */
test.each([
  ["a text as it was", [row()], WAS, []],
  ["a text of an archive that no build has seen", [], WAS, []],
  ["a text that no line names", [BESIDE], WAS, ["new"]],
  ["a text that came back", [row({ state: "gone", record: null })], WAS, []],
  ["a renamed file", [row({ path: "was.txt" })], WAS, []],
  ["a file under another name", [row()], cardOf("Port closed", "closed", "", "c.txt"), []],
  ["an edited headline", [row()], cardOf("Port open"), ["edited headline"]],
  ["an edited body", [row()], cardOf("Port closed", "open"), ["edited text"]],
  ["blanks that nobody reads", [row()], cardOf("Port closed", " closed"), ["edited"]],
  [
    "a correction",
    [row()],
    cardOf("Port closed", "closed", "a.txt,headline,Port open,"),
    ["corrected headline"],
  ],
  [
    "an edit and a correction",
    [row()],
    cardOf("Port closed", "open", "a.txt,headline,Port open,"),
    ["edited headline,text", "corrected headline,text"],
  ],
  [
    "the same bytes, read otherwise",
    [row({ record: cardOf("Port open", "open").record })],
    WAS,
    ["rules headline,text"],
  ],
  ["a text of which nothing is known", [row({ record: null })], cardOf("Port open"), []],
  ["a line that a person wrote", [row({ sha256: "", record: null })], WAS, []],
  ["a text that was sent on", [row({ state: "moved" })], WAS, []],
  [
    "a text that was sent on and edited",
    [row({ state: "moved" })],
    cardOf("Port open"),
    ["edited headline"],
  ],
  [
    "a text that was sent on to a line of a person, and edited",
    [row({ state: "moved" }), row({ address: "2020/a.html", sha256: "", record: null })],
    cardOf("Port closed", "open"),
    ["edited text"],
  ],
])("what is told of %s", (_, kept, card, expected) => {
  const { changed } = settleAddresses([card], kept);
  expect(changed.map(({ why, what }) => `${why} ${what.join(",")}`.trim())).toEqual(expected);
});

test("a new text is told of at the address that it gets, though another has the one that it wants", () => {
  const twin = cardOf("PORT closed", "open", "", "b.txt");
  const { cards, changed } = settleAddresses([WAS, twin], [row()]);
  expect(changed).toEqual([{ address: cards[1]?.address, why: "new", what: [] }]);
  expect(cards[1]?.address).not.toBe(WAS.address);
});
