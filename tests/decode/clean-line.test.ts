import { expect, test } from "vitest";
import { cleanLine } from "../../src/decode/clean-line.ts";

test.each([
  ["control-characters", "a\u0001b\u0008c\u007f", "abc"],
  ["line-ends", "the reef\fthe harbour", "the reef the harbour"],
  ["line-ends", "the reef\vthe harbour", "the reef the harbour"],
  ["line-ends", "the reef\u0085the harbour", "the reef the harbour"],
  ["line-ends", "the reef\u2028the harbour", "the reef the harbour"],
  ["control-characters", "\fthe harbour", "the harbour"],
  ["control-characters", "the \u0085harbour", "the harbour"],
  ["control-characters", "sea\ufeffgrass", "seagrass"],
  ["invisible-characters", "sea\u00adgrass\u200b", "seagrass"],
  ["invisible-characters", "\u202egpj.exe", "gpj.exe"],
  ["spaces", "Home\u00a0>\u00a0News", "Home > News"],
  ["spaces", "«\u202fà\u202f» 10\u2009000", "« à » 10 000"],
  ["mojibake", "Lavrovâ€™s cafÃ©", "Lavrov’s café"],
  ["mojibake", "Lavrovâ\u0080\u0099s cafÃ©", "Lavrov’s café"],
  ["mojibake", "Ã\u00a0 la une", "à la une"],
  ["ligatures", "the oﬃce ﬁre", "the office fire"],
  ["unicode-form", "Cafe\u0301", "Café"],
  ["entities", "Lannoth &amp; Sons &#8217;s", "Lannoth & Sons ’s"],
  ["entities", "a &amp;lt; b &amp;amp;amp; c", "a &lt; b &amp;amp; c"],
  ["entities", "the mayor&#146;s &#x93;no&#x94;", "the mayor’s “no”"],
  ["long-gaps", `a${" ".repeat(900)}b`, `a${" ".repeat(100)}b`],
  ["glued-sentences", "the harbour.The minister said", "the harbour. The minister said"],
])("%s: %j", (rule, raw, text) => {
  const cleaned = cleanLine(raw, true);
  expect(cleaned.text).toBe(text);
  expect(cleaned.repairs.map((repair) => repair.rule)).toEqual([rule]);
});

test.each([
  ["what an entity stands for", "a&nbsp;b&shy;c&#8203;d&#10;e", "a bcd e"],
  ["what was read wrongly before it became entities", "Lavrov&acirc;&euro;&trade;s", "Lavrov’s"],
  ["a letter of two parts that was read wrongly", "CafeÌ\u0081", "Café"],
])("%s is mended in its turn", (_, raw, text) => {
  expect(cleanLine(raw, true).text).toBe(text);
});

test.each([
  ["São Paulo, Ångström, Ñandú"],
  ["£5 – “Übung”"],
  ["AT&T, R&D, a &b; c"],
  ["10² and ½"],
  ["a\ttab"],
  ["لانوث — بومتيل"],
])("left as it is: %s", (raw) => {
  expect(cleanLine(raw, true)).toEqual({ text: raw, repairs: [] });
});

test("entities of Markdown are marks, and stay", () => {
  expect(cleanLine("Lannoth &amp; Sons", false).text).toBe("Lannoth &amp; Sons");
});
