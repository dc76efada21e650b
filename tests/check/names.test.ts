import { describe, expect, test } from "vitest";
import { gatherNames } from "../../src/check/names/gather.ts";
import { kindOfName } from "../../src/check/names/kind-of-name.ts";
import { suggestedNames } from "../../src/check/names/suggested-names.ts";
import { articleOf } from "../pipeline.ts";
import { steering } from "../steering.ts";

/** Prose has more small words than capitals. */
const told = (text: string): string =>
  `some said, when all of it was over and nearly everybody had gone home again, that ${text}`;

/** What a text names, each with what it clearly is. */
const namesIn = (text: string): readonly string[] =>
  gatherNames([articleOf(told(text))]).map((each) => `${each.name}: ${kindOfName(each) ?? "?"}`);

describe("a name is a row of capitalised words, and what is said around it tells what it is", () => {
  test.each<readonly [text: string, ...names: readonly string[]]>([
    ["the gate was shut by Orla Menning at noon.", "Orla Menning: ?"],
    ["the gate was shut by President Orla Menning at noon.", "Orla Menning: person"],
    ["the gate was shut by Foreign Minister Orla Menning.", "Orla Menning: person"],
    ["it was for Secretary of State Orla Menning to say.", "Orla Menning: person"],
    ["the gate was shut by Attorney General Orla Menning.", "Orla Menning: person"],
    ["it was shut, said Orla Menning, who keeps it.", "Orla Menning: person"],
    ["it was shut by Orla Menning, 34, at noon.", "Orla Menning: person"],
    ["it was shut, wrote professor Orla Menning.", "Orla Menning: person"],
    ["the children of Mr. Menning shut it.", "Menning: person"],
    ["a word of Ursula von der Marken was heard.", "Ursula von der Marken: ?"],
    [
      "it belongs to the Ministry of Foreign Affairs and Trade.",
      "Ministry of Foreign Affairs and Trade: organisation",
    ],
    [
      "it belongs to the Bank of Skerrane, and to Ostavel Shipping Corp.",
      "Bank of Skerrane: organisation",
      "Ostavel Shipping: organisation",
    ],
    ["it was a matter for the Justice Department alone.", "Justice Department: organisation"],
    ["it runs to the Gulf of Pomarra and beyond.", "Gulf of Pomarra: place"],
    ["the weather on Skerran Bay was fair.", "Skerran Bay: place"],
    ["a stake in Ostavel Shipping was sold.", "Ostavel Shipping: ?"],
    ["it was seen by Orla Menning on Monday.", "Orla Menning: ?"],
    ["it was seen by Tessa May in spring.", "Tessa May: ?"],
    ["слово взял президент Орла Меннинг вчера.", "Орла Меннинг: person"],
  ])("%s", (text, ...names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("no name is", () => {
  test.each([
    ["a word with which a sentence begins", "The gate was shut. Nobody came. Harbour dues rose."],
    ["a day or a month", "it was shut on Monday and in March, or on Christmas Eve, they said."],
    ["a nationality", "the Vaskennese and the Ostavelians met North Ostavelian ministers there."],
    ["a title alone", "it was for the President and the Prime Minister to say."],
    [
      "a word that the archive writes small as well",
      "the gate stood and the gate fell and one gate rose; at the Gate they met.",
    ],
    ["an abbreviation", "in Ostavel, Calif., they live; it is I’m and the U.S. that they mean."],
    ["a heading in the text", "it was so.\n\nGATES SHUT AT LANNOTH HARBOUR\n\nIt was so."],
    ["a list of links", "it was so.\n\nHome Weather Harbour Lights Contact Fees\n\nIt was so."],
    ["a part of a book", "as they say in Chapter Eleven of it, and in Section Nine."],
  ])("%s", (_, text) => {
    const places = namesIn(text).filter((name) => name !== "Ostavel: place");
    expect(places).toEqual([]);
  });

  test("a German noun, where nothing tells that it is one", () => {
    const text =
      "gestern sprach Präsidentin Orla Menning über den Neuen Hafen und die Alte Schleuse der Stadt.";
    const article = { ...articleOf(told(text)), language: "de" };
    expect(gatherNames([article]).map(({ name }) => name)).toEqual(["Orla Menning"]);
  });

  test("anything in a script without capitals", () => {
    expect(namesIn("渡轮公司昨天在兰诺特宣布，新的渡轮将于五月投入使用。")).toEqual([]);
    expect(namesIn("أعلنت شركة العبارات أمس أن العبارة الجديدة ستدخل الخدمة في مايو.")).toEqual([]);
  });
});

describe("suggested is", () => {
  const known = steering();
  const suggested = (...texts: readonly string[]) =>
    suggestedNames(
      texts.map((text, at) => articleOf(told(text), `${at}.txt`)),
      known,
    );

  test("what two texts of a small archive have, and no file lists", () => {
    const names = suggested(
      "it was shut by President Renata Isk and Minister Orla Menning.",
      "it was opened by Minister Orla Menning, and by Minister Corin Vask.",
    );
    expect(names).toEqual({
      people: [{ name: "Orla Menning", names: [], texts: 2 }],
      organisations: [],
      places: [],
      others: [],
    });
  });

  test("a surname with the one person who bears it", () => {
    const text = "it was shut by Minister Orla Menning, and Menning was right.";
    expect(suggested(text, text).people).toEqual([
      { name: "Orla Menning", names: ["Menning"], texts: 2 },
    ]);
  });

  test("no surname that several bear, and no first name", () => {
    const text =
      "it was shut by Minister Orla Menning and Minister Corin Menning; Menning and Orla were right.";
    const { people, others } = suggested(text, text);
    expect([...people, ...others].map(({ name, names }) => [name, ...names])).toEqual([
      ["Corin Menning"],
      ["Orla Menning"],
    ]);
  });

  test("the place of a dateline", () => {
    const text = "VASKENNA, 10 February 2021 (SNW) -- The lamp burns again.";
    const articles = [text, `${text} It is old.`].map((each) => articleOf(each));
    expect(suggestedNames(articles, known).places).toEqual([
      { name: "Vaskenna", names: [], texts: 2 },
    ]);
  });

  test("at most twenty of a kind, those of the most texts first", () => {
    const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWX"];
    const text = letters
      .map((letter) => told(`it was Minister ${letter}rla Menningham.`))
      .join("\n\n");
    const { people } = suggested(text, text, "it was Minister Xrla Menningham.");
    expect(people).toHaveLength(20);
    expect(people[0]).toMatchObject({ name: "Xrla Menningham", texts: 3 });
  });
});
