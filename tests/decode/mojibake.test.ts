import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { repairMojibake } from "../../src/decode/mojibake.ts";
import { SHORT_TEXTS } from "./short-texts.ts";

const bytesAs = (charOf: (byte: number) => string) => (text: string) =>
  [...Buffer.from(text)].map(charOf).join("");

const asLatin1 = bytesAs((byte) => String.fromCharCode(byte));

/** Bytes that windows-1252 does not have stay what they are. */
const asWindows1252 = bytesAs((byte) => {
  const char = iconv.decode(Buffer.from([byte]), "windows-1252");
  return char === "\ufffd" ? String.fromCharCode(byte) : char;
});

const WORDS = [
  ...Object.values(SHORT_TEXTS).flat(),
  "à l’école, à Paris et là",
  "“CAFÉ”, „Spaß“, «NAÇÃO»…",
  "5 €, 20 °C, ½, ©, ™, 😀",
  "Île, Ñandú, Ångström",
];

describe("UTF-8 that was read wrongly is put right", () => {
  test.each(WORDS)("%s", (text) => {
    expect(repairMojibake(asLatin1(text))).toBe(text);
    expect(repairMojibake(asWindows1252(text))).toBe(text);
    expect(repairMojibake(asWindows1252(asWindows1252(text)))).toBe(text);
  });

  test.each([
    ["Lavrovâ€™s cafÃ©", "Lavrov’s café"],
    ["“cafÃ©”", "“café”"],
    ["Home Â» News", "Home » News"],
    ["10Â°C", "10°C"],
    ["Ð¼Ð¾Ñ…", "мох"],
    ["Ð¸ Ð²", "и в"],
    ["dÃ©jÃ  vu", "déjà vu"],
    ["voilÃ  que", "voilà que"],
    ["lÃ , Ã©tÃ©", "là, été"],
    ["Ã la une de lâ€™Ã©tÃ©", "à la une de l’été"],
  ])("%j", (wrong, text) => {
    expect(repairMojibake(wrong)).toBe(text);
  });
});

describe("right text is left as it is", () => {
  test.each([
    ...Object.values(SHORT_TEXTS).flat(),
    ...Object.values(SHORT_TEXTS)
      .flat()
      .map((text) => text.toUpperCase()),
    ...[
      "«à»",
      "« à »",
      "«À»",
      "À LA CARTE",
      "“À Paris”",
      "‘à’",
      "là…",
      "L’ÉTÉ…",
      "“CAFÉ”",
      "PERCHÉ’",
      "VOILÀ»",
    ],
    ...[
      "“très pressé”…",
      "“é”…",
      "é”…",
      "李：“é”…",
      "été »…",
      "„Spaß“, sagte er",
      "größ’",
      "“Übung”",
      "ÜBER“",
      "“Blå”",
      "vila “Å”",
      "Å…",
    ],
    ...[
      "São Paulo",
      "SÃO PAULO",
      "MAÇÃ, IRMÃ E MÃE",
      "a IRMÃ” disse",
      "IRMÃ…",
      "Ã",
      "A letra Ã é",
      "NAÇÃO",
    ],
    ...[
      "Tâm, Ấn Độ, VIỆT NAM, “Â”",
      "đã có rồi…",
      "ESPAÑA…",
      "CITTÀ”",
      "LUNEDÌ»",
      "naïve",
      "Ångström, Ñandú",
    ],
    ...["5×½", "2×3", "£5 – ½", "Þetta “Ð”", "Ø±5", "10² – 3³", "«Ï»", "Î”"],
  ])("%s", (text) => {
    expect(repairMojibake(text)).toBe(text);
  });
});
