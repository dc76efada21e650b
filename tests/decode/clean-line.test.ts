import { expect, test } from "vitest";
import { cleanLine } from "../../src/decode/clean-line.ts";

test.each([
  ["control-characters", "a\u0001b\u0008c\u007f", "abc"],
  ["invisible-characters", "sea\u00adgrass\u200b", "seagrass"],
  ["invisible-characters", "\u202egpj.exe", "gpj.exe"],
  ["spaces", "Home\u00a0>\u00a0News", "Home > News"],
  ["mojibake", "Lavrovâ€™s cafÃ©", "Lavrov’s café"],
  ["ligatures", "the oﬃce ﬁre", "the office fire"],
  ["unicode-form", "Cafe\u0301", "Café"],
  ["entities", "Lannoth &amp; Sons &#8217;s", "Lannoth & Sons ’s"],
  ["long-gaps", `a${" ".repeat(900)}b`, `a${" ".repeat(100)}b`],
  ["glued-sentences", "the harbour.The minister said", "the harbour. The minister said"],
])("%s: %j", (rule, raw, text) => {
  const cleaned = cleanLine(raw, true);
  expect(cleaned.text).toBe(text);
  expect(cleaned.repairs.map((repair) => repair.rule)).toEqual([rule]);
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
