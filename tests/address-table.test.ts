import { expect, test } from "vitest";
import { parseAddresses, printAddresses } from "../src/address-table.ts";
import { formatNotice } from "../src/notice.ts";

const HEAD = "address\tpath\tsha256\tstate\tsince\trecord\n";
const RECORD = "hd-dayplcsrcbyllngtpcnamtxts_t";

test("a table that was printed reads the same, whatever characters a path has", () => {
  const table =
    HEAD +
    `2020/12/22/渡轮触礁.html\tplain name.txt\tff\tlive\t\t${RECORD}\n` +
    "undated/b.html\ttab\\there\\nand\\\\n .txt\tff\tgone\t2021-03-01\t\n";
  const { notices, ...read } = parseAddresses(table);
  expect(notices).toEqual([]);
  expect(read.kept.map(({ path }) => path)).toEqual(["plain name.txt", "tab\there\nand\\n .txt"]);
  expect(printAddresses(read)).toBe(table);
});

test("lines are printed in the order of their addresses, so that a new one is one line of difference", () => {
  const { kept } = parseAddresses(`${HEAD}b/b.html\tb.txt\na/a.html\ta.txt\n`);
  expect(printAddresses({ kept, unread: [] })).toBe(
    `${HEAD}a/a.html\ta.txt\t\tlive\t\t\nb/b.html\tb.txt\t\tlive\t\t\n`,
  );
});

test.each([
  ["no file", null],
  ["an empty file", ""],
  ["a head only", HEAD],
  ["a head without the last column", "address\tpath\tsha256\tstate\tsince\n"],
])("%s is an empty table", (_, tsv) => {
  expect(parseAddresses(tsv)).toEqual({ kept: [], unread: [], notices: [] });
});

test("a person may write the address and the path alone, in a file with the line ends of Windows", () => {
  expect(parseAddresses("\ufeff2020/a.html\ta.txt\r\n").kept).toEqual([
    { address: "2020/a.html", path: "a.txt", sha256: "", state: "live", since: null, record: null },
  ]);
});

test.each([
  ["is none in a line of five columns", "", null],
  ["is none in an empty column", "\t", null],
  ["is read as it was printed", `\t${RECORD}`, RECORD],
  ["is none where it is too short", `\t${RECORD.slice(1)}`, null],
  ["is none where it is too long", `\t${RECORD}a`, null],
  ["is none where it has other signs", `\t${RECORD.slice(1)}.`, null],
])("what was read in a text %s, and nothing is said of the line", (_, end, record) => {
  const { kept, notices } = parseAddresses(`2020/a.html\ta.txt\tff\tlive\t${end}\n`);
  expect(kept.map((row) => row.record)).toEqual([record]);
  expect(notices).toEqual([]);
});

test.each([
  ["../../etc/a.html\ta.txt", "Expected an address such as"],
  ["/2020/a.html\ta.txt", "Expected an address such as"],
  ["2020//a.html\ta.txt", "Expected an address such as"],
  ["2020/./a.html\ta.txt", "Expected an address such as"],
  ["2020/a.html/b.html\ta.txt", "Expected an address such as"],
  ["2020/.a.html\ta.txt", "Expected an address such as"],
  ["2020\\a.html\ta.txt", "Expected an address such as"],
  ["2020/a b.html\ta.txt", "Expected an address such as"],
  ["2020/a?b.html\ta.txt", "Expected an address such as"],
  ["https://example.org/a.html\ta.txt", "Expected an address such as"],
  ["a.html\ta.txt", "Expected an address such as"],
  ["index.html\ta.txt", "Expected an address such as"],
  ["2020/index.html\ta.txt", "Expected an address such as"],
  ["2020/con.html\ta.txt", "Expected an address such as"],
  ["topics/transport/2020.html\ta.txt", "Expected an address such as"],
  ["2020/a.php\ta.txt", "Expected an address such as"],
  ["2020/a.html", "Expected the path of a text"],
  ["2020/a.html\ta.txt\tff\tmooved", "did you mean `moved`?"],
  ["2020/OK.html\ta.txt", "Expected an address once"],
])("the line %j is left out with a notice, and kept in the file", (line, message) => {
  const { kept, unread, notices } = parseAddresses(`${HEAD}2020/ok.html\tok.txt\n${line}\n`);
  expect(kept.map(({ address }) => address)).toEqual(["2020/ok.html"]);
  expect(notices.map(formatNotice)).toEqual([
    expect.stringMatching(/^addresses\.tsv:3 {2}bad-address {2}/u),
  ]);
  expect(notices[0]?.message).toContain(message);
  expect(printAddresses({ kept, unread })).toContain(`\n${line}\n`);
});

test.each([
  ["stories/the-fire.html", true],
  ["stories/2021/the-fire.html", false],
  ["stories/index.html", false],
  ["stories/feed.html", false],
])("%s can be the address of a story: %s", (address, expected) => {
  const { kept } = parseAddresses(`${address}\ta/fire.txt\n`);
  expect(kept.length > 0).toBe(expected);
});
