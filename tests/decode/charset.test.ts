import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { decodeBytes } from "../../src/decode/charset.ts";
import { SHORT_TEXTS } from "./short-texts.ts";

type Language = keyof typeof SHORT_TEXTS;

/** Which languages are written in an encoding. */
const WRITTEN: readonly (readonly [encoding: string, ...languages: readonly Language[]])[] = [
  ["windows-1252", "english", "french", "german", "spanish", "portuguese", "swedish"],
  ["windows-1250", "polish", "czech", "hungarian"],
  ["iso-8859-2", "polish", "czech", "hungarian"],
  ["windows-1251", "russian", "ukrainian", "bulgarian"],
  ["koi8-r", "russian"],
  ["koi8-u", "ukrainian"],
  ["windows-1253", "greek"],
  ["windows-1254", "turkish"],
  ["windows-1255", "hebrew"],
  ["windows-1256", "arabic"],
  ["gb18030", "simplified chinese"],
  ["big5", "traditional chinese"],
  ["shift_jis", "japanese"],
  ["euc-jp", "japanese"],
  ["euc-kr", "korean"],
  ["utf-16le", "english", "french", "russian", "greek", "arabic", "hebrew"],
  ["utf-16le", "simplified chinese", "japanese", "korean"],
  ["utf-16be", "english", "french", "russian", "greek", "arabic", "hebrew"],
  ["utf-16be", "simplified chinese", "japanese", "korean"],
];

const ROWS = WRITTEN.flatMap(([encoding, ...languages]) =>
  languages.flatMap((language) =>
    [...SHORT_TEXTS[language], SHORT_TEXTS[language].join("\r\n\r\n")].map(
      (text) => [encoding, language, text] as const,
    ),
  ),
);

describe("a short text comes back as it was written", () => {
  test.each(ROWS)("in %s: %s: %s", (encoding, _, text) => {
    const bytes = iconv.encode(text, encoding);
    expect(iconv.decode(bytes, encoding)).toBe(text);
    expect(decodeBytes(bytes).text).toBe(text);
  });

  test.each(
    Object.entries(SHORT_TEXTS).flatMap(([language, texts]) =>
      texts.map((text) => [language, text]),
    ),
  )("in UTF-8, with nothing to prove: %s: %s", (_, text) => {
    expect(decodeBytes(Buffer.from(text))).toEqual({ text, encoding: "utf-8", rule: null });
  });
});

describe("a long text of plain ASCII with one other word, far behind", () => {
  const plain = "The harbour board met again on Monday and put the matter off.\n".repeat(600);
  test.each([
    ["windows-1252", "The café was full, said the mayor’s office."],
    ["windows-1252", "The reservoir holds 40 km³ of water."],
    ["gb18030", "它在兰诺特港外触礁，乘客均已上岸，港务局正在调查。"],
  ])("%s: %s", (encoding, line) => {
    const text = `${plain}${line}\n`;
    expect(decodeBytes(iconv.encode(text, encoding))).toMatchObject({ text, encoding });
  });
});

describe("how the encoding was found out", () => {
  const russian = SHORT_TEXTS.russian[0];
  test.each([
    ["byte-order-mark", "utf-16le", Buffer.from(`\ufeff${russian}`, "utf16le")],
    ["utf-16-pairs", "utf-16le", Buffer.from(russian, "utf16le")],
    ["charset-detector", "windows-1251", iconv.encode(russian, "windows-1251")],
    ["mostly-utf-8", "utf-8", Buffer.concat([Buffer.from(russian), Buffer.from([0x92])])],
    ["escape-sequences", "iso-2022-jp", Buffer.from("\u001b$B$=$&$@\u001b(B 1\n", "latin1")],
    [null, "utf-8", Buffer.from(`\ufeff${russian}`)],
    [null, "utf-8", Buffer.from("A ferry.")],
    [null, "utf-8", Buffer.from("A\u0003 ferry\u0000 sank\u001b[0m off Lannoth.")],
  ])("%s: %s", (rule, encoding, bytes) => {
    expect(decodeBytes(bytes)).toMatchObject({ encoding, rule });
  });
});

describe("UTF-8 with a few broken bytes stays UTF-8, and they are marked", () => {
  const french = Buffer.from(SHORT_TEXTS.french.join("\n"));
  const cut = (bytes: Buffer, end: number): Buffer => bytes.subarray(0, end);
  const insert = (bytes: Buffer, at: number, ...more: number[]): Buffer =>
    Buffer.concat([bytes.subarray(0, at), Buffer.from(more), bytes.subarray(at)]);

  test.each([
    [
      "cut off in its last letter",
      cut(Buffer.from("Les élèves sont là"), -1),
      "Les élèves sont l\ufffd",
    ],
    ["an apostrophe of windows-1252", insert(french, 2, 0x92), /^Le\ufffd port .* été /u],
    ["a lone continuation byte", insert(french, 2, 0x80), /^Le\ufffd port .* été /u],
  ])("%s", (_, bytes, text) => {
    const decoded = decodeBytes(bytes);
    expect(decoded.encoding).toBe("utf-8");
    if (typeof text === "string") expect(decoded.text).toBe(text);
    else expect(decoded.text.split("\ufffd")).toHaveLength(2);
  });

  test.each([
    ["a word at the end", "Il est au café", "windows-1252"],
    ["more words than UTF-8 has", "été à l’été où ça naît", "windows-1252"],
  ])("not so: %s", (_, text, encoding) => {
    expect(decodeBytes(iconv.encode(text, encoding)).encoding).not.toBe("utf-8");
  });
});
