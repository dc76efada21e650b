import { expect, test } from "vitest";
import { settleAddresses } from "../../src/enrich/settle-addresses.ts";
import { articleOf } from "../pipeline.ts";

const text = (title: string) => `---\ntitle: ${title}\ndate: 2020-12-22\n---\nThe port is closed.`;

test("two texts that want one address are both built, the first by path at the plain one", () => {
  const articles = settleAddresses([
    articleOf(text("Port closed"), "a.txt"),
    articleOf(text("PORT closed"), "b.txt"),
    articleOf(text("Port open"), "c.txt"),
  ]);
  expect(articles.map(({ address }) => address)).toEqual([
    "2020/12/22/port-closed.html",
    expect.stringMatching(/^2020\/12\/22\/port-closed-[0-9a-f]{8}\.html$/u),
    "2020/12/22/port-open.html",
  ]);
  expect(articles.map(({ notices }) => notices.map(({ rule }) => rule))).toEqual([
    [],
    ["address-taken"],
    [],
  ]);
});

test("names that one file system takes for one are told apart", () => {
  const [first, second] = settleAddresses([
    articleOf(text("Café"), "a.txt"),
    articleOf(text("Cafe\u0301"), "b.txt"),
  ]);
  expect(first?.address).not.toBe(second?.address);
});
