import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/decode/decode.ts";

const PROSE =
  "Le ministre a déclaré à la presse que l’accord serait signé à l’été, après des années de négociations. ".repeat(
    4,
  );
const RUSSIAN =
  "Паром сел на риф в тумане у порта Ланнот, все пассажиры доставлены на берег. ".repeat(4);
const CHINESE = "一艘载有一百八十六人的渡轮在兰诺特港外的浓雾中触礁，所有人员均已安全上岸。".repeat(
  4,
);

const decoded = (bytes: Uint8Array, path = "a.txt") => {
  const result = decode({ path, bytes });
  if ("reason" in result) throw new Error(result.message);
  return result;
};

describe("bytes become lines", () => {
  test.each([
    ["utf-8", PROSE],
    ["utf-16le", PROSE],
    ["utf-16be", PROSE],
    ["windows-1252", PROSE],
    ["windows-1251", RUSSIAN],
    ["koi8-r", RUSSIAN],
    ["gb18030", CHINESE],
    ["big5", "渡輪在港外的濃霧中觸礁，所有人員均已安全上岸，調查正在進行。".repeat(4)],
    [
      "shift_jis",
      "フェリーは霧の中で座礁したが、乗客は全員無事に上陸した。調査が始まった。".repeat(4),
    ],
    [
      "euc-kr",
      "여객선이 안개 속에서 좌초했지만 승객은 모두 무사히 상륙했다고 항만청이 밝혔다.".repeat(4),
    ],
  ])("%s", (encoding, text) => {
    const { lines, encoding: found, notices } = decoded(iconv.encode(text, encoding));
    expect(lines.map((line) => line.text).join("\n")).toBe(text);
    expect(found).toBe(encoding);
    expect(notices).toHaveLength(encoding === "utf-8" ? 0 : 1);
  });

  test("a byte order mark is no part of the text", () => {
    expect(decoded(Buffer.from("\ufeffFerry")).lines).toEqual([{ number: 1, text: "Ferry" }]);
  });

  test("zeros that a disk left at the end are no part of the text", () => {
    expect(decoded(Buffer.from(`Ferry${"\0".repeat(900)}`)).lines).toEqual([
      { number: 1, text: "Ferry" },
    ]);
  });

  test("line ends of all systems count lines as an editor does", () => {
    expect(decoded(Buffer.from("a\r\nb\rc\nd")).lines.map(({ text }) => text)).toEqual([
      "a",
      "b",
      "c",
      "d",
    ]);
  });

  test.each([
    ["a\u0085b\u2028c", ["a", "b", "c"]],
    ["a\u0085b\nc", ["a b", "c"]],
  ])("other line ends are those of a text that has no usual ones: %j", (text, expected) => {
    expect(decoded(Buffer.from(text)).lines.map((line) => line.text)).toEqual(expected);
  });

  test("the hash is that of the file's bytes", () => {
    expect(decoded(Buffer.from("abc")).sha256).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });
});

describe("what proves an encoding", () => {
  const proofs = (bytes: Uint8Array) => decoded(bytes).encodingEvidence;

  test.each([
    ["windows-1252", "A ferry.\n\nThe mayor’s office", "charset-detector", 3, "mayor’s office"],
    [
      "windows-1252",
      "---\ntitle: Été\n---\nLe café est fermé",
      "charset-detector",
      4,
      "café est fermé",
    ],
    [
      "windows-1252",
      "---\ntitle: L’été à la mer\n---\nNo more",
      "charset-detector",
      2,
      "L’été à la",
    ],
    ["koi8-r", RUSSIAN, "charset-detector", 1, "Паром сел на"],
    ["utf-16le", "A ferry sank off\nLannoth", "utf-16-pairs", 1, "A ferry sank"],
  ])("%s: %j", (encoding, text, rule, line, words) => {
    expect(proofs(iconv.encode(text, encoding))).toEqual([{ rule, line, text: words }]);
  });

  test.each([["A ferry."], ["Été à l’été"], ["\ufeffÉté"]])(
    "plain UTF-8 needs none: %j",
    (text) => {
      expect(proofs(Buffer.from(text))).toEqual([]);
    },
  );
});

test("bytes that are no UTF-8 in a text that is, are marked, named and noted", () => {
  const bytes = Buffer.concat([
    Buffer.from(`${PROSE}\nIt`),
    Buffer.from([0x92]),
    Buffer.from("s over"),
  ]);
  const { encoding, lines, repairs, notices } = decoded(bytes);
  expect(encoding).toBe("utf-8");
  expect(lines.at(-1)?.text).toBe("It\ufffds over");
  expect(repairs).toEqual([{ rule: "broken-bytes", line: 2, text: "It\ufffds over" }]);
  expect(notices).toMatchObject([{ rule: "encoding", place: { line: 2 } }]);
});

describe("no text, no page", () => {
  test.each([
    ["empty", ""],
    ["empty", " \r\n\t\n\u00a0\u3000"],
    ["empty", "\ufeff"],
    ["binary", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"],
    ["binary", "PK\x03\x04\x14\0\0\0"],
    ["binary", "%PDF-1.7\n"],
    ["binary", "\0\x01\x02\x03".repeat(200)],
  ])("%s: %j", (reason, content) => {
    const bytes = Buffer.from(content, reason === "binary" ? "latin1" : "utf8");
    expect(decode({ path: "a.txt", bytes })).toMatchObject({ path: "a.txt", reason });
  });

  test.each([
    ["a.md", "---js\nmodule.exports = {}\n---\ntext"],
    ["a.txt", "---json\n{}\n---\ntext"],
    ["a.md", "---\ntitle: a: b: c\n---\ntext"],
    ["a.md", "---\ntitle: &a x\nsource: *a\n---\ntext"],
    ["a.md", "---\ntitle: !!js/function 'x'\n---\ntext"],
    ["a.md", "---\ntitle: no end\n\ntext"],
    ["a.md", `---\ntitle: a\ntopics:\n${"  - b\n".repeat(99)}---\ntext`],
    ["a.md", `---\ntitle: ${"a".repeat(64 * 1024)}\n---\ntext`],
    ["a.md", `---\ntopics: ${"[".repeat(21)}a${"]".repeat(21)}\n---\ntext`],
    ["a.md", `---\ntopics: [${"a, ".repeat(201)}]\n---\ntext`],
  ])("front-matter: %s %j", (path, content) => {
    expect(decode({ path, bytes: Buffer.from(content) })).toMatchObject({ reason: "front-matter" });
  });
});

describe("front matter", () => {
  const fields = (content: string, path = "a.txt") =>
    decoded(Buffer.from(content), path).frontMatter;

  test.each([
    ["---\ntitle: Ferry\n---\ntext", [["title", ["Ferry"], 2]]],
    [
      "\ufeff---\ndate: 2020-12-23\ntopics: [a, b]\n---\n",
      [
        ["date", ["2020-12-23"], 2],
        ["topics", ["a", "b"], 3],
      ],
    ],
    [
      "---\r\ntitle: 'No'\r\nplace: 014\r\n---\r\nx",
      [
        ["title", ["No"], 2],
        ["place", ["014"], 3],
      ],
    ],
    [
      "---\nsource:\n  - A\n  - B\nformat: plain\n---\nx",
      [
        ["source", ["A", "B"], 2],
        ["format", ["plain"], 5],
      ],
    ],
  ])("%j", (content, expected) => {
    expect(fields(content).map(({ key, values, line }) => [key, values, line])).toEqual(expected);
  });

  test.each([
    ["---\nLANNOTH (SNW) -- text: more\n---\nx"],
    ["---\ncomment: none of ours\n---\nx"],
    ["---\nno end\ntitle: x"],
    ["--- SNW ---\ntitle: x\n---"],
    [`---\n${"a: b\n".repeat(101)}title: x\n---\nx`],
    ["text\n---\ntitle: x\n---\n"],
    ["---\n- a list\n---\nx"],
  ])("is none in %j", (content) => {
    expect(fields(content)).toEqual([]);
  });

  test.each([
    ["a.md", "---\n\nA rule, and a text.\n"],
    ["a.txt", "---\ntitle: no end\n\ntext"],
    ["a.md", `---\ntitle: a\ntopics:\n${"  - b\n".repeat(98)}---\ntext`],
    ["a.md", `---\ntopics: ${"[".repeat(20)}a${"]".repeat(20)}\n---\ntext`],
  ])("a block within the limits, or none at all, is no fault: %s %j", (path, content) => {
    expect(decode({ path, bytes: Buffer.from(content) })).not.toHaveProperty("reason");
  });

  test("control characters in a value are left out, and named", () => {
    const text = decoded(Buffer.from('---\ntitle: "Fe\\x01rry"\nplace: Lannoth\n---\nx'));
    expect(text.frontMatter[0]?.values).toEqual(["Ferry"]);
    expect(text.notices).toMatchObject([{ rule: "control-characters", place: { line: 2 } }]);
  });

  test("an unknown key is named and left out", () => {
    const { notices } = decoded(Buffer.from("---\ntitle: x\nauthor: y\n---\nx"));
    expect(notices).toMatchObject([{ rule: "unknown-key", place: { line: 3 } }]);
  });

  test("the second reading of one faulty block is refused as the first was", () => {
    const file = { path: "a.md", bytes: Buffer.from("---\ntitle: [\n---\nx") };
    expect(decode(file)).toEqual(decode(file));
    expect(decode(file)).toMatchObject({ reason: "front-matter" });
  });
});

describe("format", () => {
  test.each([
    ["a.txt", "text", "plain"],
    ["a.md", "text", "markdown"],
    ["a.MARKDOWN", "text", "markdown"],
    ["a.txt", "---\nformat: markdown\n---\ntext", "markdown"],
    ["a.md", "---\nformat: plain\n---\ntext", "plain"],
  ])("%s %j is %s", (path, content, format) => {
    expect(decoded(Buffer.from(content), path).format).toBe(format);
  });
});
