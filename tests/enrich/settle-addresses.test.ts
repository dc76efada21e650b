import { expect, test } from "vitest";
import { toCivilDate } from "../../src/civil-date.ts";
import { settleAddresses } from "../../src/enrich/settle-addresses.ts";
import type { AddressState, KeptAddress } from "../../src/steering.ts";
import { articleOf, cardFor } from "../pipeline.ts";

const cardOf = (text: string, path: string) => cardFor(articleOf(text, path));
const text = (title: string) => `---\ntitle: ${title}\ndate: 2020-12-22\n---\nThe port is closed.`;

test("two texts that want one address are both built, the first by path at the plain one", () => {
  const { cards, notices } = settleAddresses(
    [
      cardOf(text("Port closed"), "a.txt"),
      cardOf(text("PORT closed"), "b.txt"),
      cardOf(text("Port open"), "c.txt"),
    ],
    [],
  );
  expect(cards.map(({ address }) => address)).toEqual([
    "2020/12/22/port-closed.html",
    expect.stringMatching(/^2020\/12\/22\/port-closed-[0-9a-f]{8}\.html$/u),
    "2020/12/22/port-open.html",
  ]);
  expect(cards.flatMap((article) => article.notices)).toEqual([]);
  expect(notices.map(({ rule, place }) => [rule, place.path])).toEqual([
    ["address-taken", "b.txt"],
  ]);
});

test("names that one file system takes for one are told apart", () => {
  const [first, second] = settleAddresses(
    [cardOf(text("Café"), "a.txt"), cardOf(text("Cafe\u0301"), "b.txt")],
    [],
  ).cards;
  expect(first?.address).not.toBe(second?.address);
});

const DAY = toCivilDate(2021, 3, 1);
const A = cardOf(text("Port closed"), "a.txt");
const B = cardOf(text("Port open"), "b.txt");
const kept = (
  address: string,
  path: string,
  state: AddressState = "live",
  sha256 = "0",
  since: KeptAddress["since"] = null,
): KeptAddress => ({ address, path, sha256, state, since, record: null });

/** A table as it was, the texts of now, and the table that comes of them: address, path, state, day. */
test.each([
  ["a new text gets a line", [], [A], ["2020/12/22/port-closed.html a.txt live"]],
  [
    "a text keeps its address whatever its headline says now",
    [kept("2019/01/01/old.html", "a.txt")],
    [A],
    ["2019/01/01/old.html a.txt live"],
  ],
  [
    "a file with the same bytes at a new path keeps its address",
    [kept("2019/01/01/old.html", "was.txt", "live", A.sha256)],
    [A],
    ["2019/01/01/old.html a.txt live"],
  ],
  [
    "a path says more than bytes",
    [
      kept("2019/01/01/bytes.html", "was.txt", "live", A.sha256),
      kept("2019/01/01/path.html", "a.txt"),
    ],
    [A],
    ["2019/01/01/path.html a.txt live", "2019/01/01/bytes.html was.txt gone"],
  ],
  [
    "of two files with the same bytes each keeps its own",
    [
      kept("2019/01/01/a.html", "a.txt", "live", "0"),
      kept("2019/01/01/b.html", "b.txt", "live", "0"),
    ],
    [A, B],
    ["2019/01/01/a.html a.txt live", "2019/01/01/b.html b.txt live"],
  ],
  [
    "a text that is no longer there leaves its address gone",
    [kept("2019/01/01/old.html", "was.txt")],
    [A],
    ["2020/12/22/port-closed.html a.txt live", "2019/01/01/old.html was.txt gone"],
  ],
  [
    "what was gone before keeps its day",
    [kept("2019/01/01/old.html", "was.txt", "gone", "0", DAY)],
    [],
    ["2019/01/01/old.html was.txt gone 2021-03-01"],
  ],
  [
    "a text that comes back has its address again",
    [kept("2019/01/01/old.html", "a.txt", "gone", "0", DAY)],
    [A],
    ["2019/01/01/old.html a.txt live"],
  ],
  [
    "a text that comes back under another name has it too",
    [kept("2019/01/01/old.html", "was.txt", "gone", A.sha256, DAY)],
    [A],
    ["2019/01/01/old.html a.txt live"],
  ],
  [
    "a line set to moved sends its text to a new address",
    [kept("2019/01/01/old.html", "a.txt", "moved")],
    [A],
    ["2020/12/22/port-closed.html a.txt live", "2019/01/01/old.html a.txt moved"],
  ],
  [
    "of two lines for one text the second has moved",
    [kept("2019/01/01/new.html", "a.txt"), kept("2019/01/01/old.html", "a.txt")],
    [A],
    ["2019/01/01/new.html a.txt live", "2019/01/01/old.html a.txt moved"],
  ],
  [
    "what moved follows a text that is renamed",
    [
      kept("2019/01/01/new.html", "was.txt", "live", A.sha256),
      kept("2019/01/01/old.html", "was.txt", "moved", "0", DAY),
    ],
    [A],
    ["2019/01/01/new.html a.txt live", "2019/01/01/old.html a.txt moved 2021-03-01"],
  ],
  [
    "a new text never gets an address that was given before",
    [kept("2020/12/22/PORT-closed.html", "was.txt", "gone", "0", DAY)],
    [A],
    [
      "2020/12/22/port-closed-18b7cb09.html a.txt live",
      "2020/12/22/PORT-closed.html was.txt gone 2021-03-01",
    ],
  ],
])("%s", (_, table, articles, expected) => {
  const settled = settleAddresses(articles, table);
  const lines = settled.kept.map(({ address, path, state, since }) =>
    [address, path, state, since].filter(Boolean).join(" "),
  );
  expect(lines).toEqual(expected);
  const live = settled.kept.filter(({ state }) => state === "live");
  expect(settled.cards.map(({ address }) => address)).toEqual(live.map(({ address }) => address));
});
