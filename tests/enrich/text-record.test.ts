import { expect, test } from "vitest";
import { differingParts, isRecord, isSetAlike } from "../../src/text-record.ts";
import { articleOf, cardFor } from "../pipeline.ts";
import { steering } from "../steering.ts";

const HEAD = {
  title: "Port closed",
  date: "2020-12-22",
  source: "POMTEL",
  place: "Mellisk",
  byline: "Ada Marlow",
  language: "en",
  topics: "[transport]",
};
const BODY = "The harbour board said on Tuesday that the port is closed.";

const recordOf = (head: Readonly<Record<string, string>>, body = BODY, corrections = "") => {
  const lines = Object.entries({ ...HEAD, ...head }).map(([key, value]) => `${key}: ${value}`);
  const text = `---\n${lines.join("\n")}\n---\n${body}\n`;
  return cardFor(articleOf(text, "a.md", steering("", corrections))).record;
};

/** What a text says otherwise than before, and the parts of its record that tell so. */
test.each([
  ["nothing", {}, BODY, []],
  ["its headline", { title: "Port open" }, BODY, ["headline"]],
  ["its day", { date: "2020-12-23" }, BODY, ["day"]],
  ["its place", { place: "Ostavel" }, BODY, ["place"]],
  ["its outlet", { source: "La Feuille" }, BODY, ["source"]],
  ["who wrote it", { byline: "Ada Marlowe" }, BODY, ["byline"]],
  ["its language", { language: "fr" }, BODY, ["language"]],
  ["its topics", { topics: "[business]" }, BODY, ["topics"]],
  ["a word", {}, BODY.replace("closed", "open"), ["text"]],
  ["a name that is listed", {}, `${BODY} Renata Isk agreed.`, ["names", "text"]],
  ["the ends of its lines", {}, BODY.replaceAll(" said", "\nsaid"), []],
  ["its headline and a word", { title: "Port open" }, `${BODY} No.`, ["headline", "text"]],
])("a text that says %s otherwise", (_, head, body, parts) => {
  const [before, after] = [recordOf({}), recordOf(head, body)];
  expect([before, after].filter(isRecord)).toEqual([before, after]);
  expect(differingParts(before, after)).toEqual(parts);
  expect(isSetAlike(before, after)).toBe(true);
});

test.each([
  ["nothing", "", [], true],
  ["a headline", "a.md,headline,Port open,", ["headline"], false],
  ["the headline that it has", "a.md,headline,Port closed,", ["headline"], false],
  ["something of another text", "b.md,headline,Port open,", [], true],
])("a text of which the editor set %s", (_, correction, parts, alike) => {
  const [before, after] = [recordOf({}), recordOf({}, BODY, correction)];
  expect(differingParts(before, after)).toEqual(parts);
  expect(isSetAlike(before, after)).toBe(alike);
});

test("another reason for what the editor set is no other record", () => {
  const set = (reason: string) => recordOf({}, BODY, `a.md,headline,Port open,${reason}`);
  expect(set("a slip")).toBe(set("the desk's own"));
});
