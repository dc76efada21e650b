import { describe, expect, test } from "vitest";
import { articleOf } from "../pipeline.ts";
import { steering } from "../steering.ts";

test.each([
  ["en", "The harbour board closed the northern basin on Tuesday after divers found a fault."],
  ["fr", "Le ministre a déclaré mardi que l’accord serait signé avant la fin de l’été."],
  ["ru", "Паром сел на риф в тумане, все пассажиры доставлены на берег."],
  ["zh", "一艘渡轮在港外的浓雾中触礁，所有人员均已安全上岸。"],
  ["ar", "قال الوزير إن الاتفاق سيوقع قبل نهاية الصيف بعد سنوات من المفاوضات."],
  ["en", "THE HARBOUR BOARD CLOSED THE NORTHERN BASIN ON TUESDAY AFTER DIVERS FOUND A FAULT."],
  [
    "de",
    "Menu\n\nHome\n\nSearch this site\n\nDie Hafenverwaltung hat am Dienstag das nördliche Becken geschlossen, nachdem Taucher einen Schaden gefunden hatten.",
  ],
  ["und", "LANNOTH FERRY CO 1ST QTR NET SHR 31 CTS VS 29 CTS"],
  ["und", "12 345"],
])("language %s", (language, text) => {
  const article = articleOf(text);
  expect(article.language).toBe(language);
  expect(article.evidence.language?.length ?? 0).toBe(language === "und" ? 0 : 1);
});

describe("words that are too few to tell", () => {
  const few = "LANNOTH FERRY CO 1ST QTR NET SHR 31 CTS VS 29 CTS";
  const proof = { rule: "archive-language", line: 0, text: "language: en" };
  test("are in the language of the archive, where archive.yml gives it", () => {
    const article = articleOf(few, "a.txt", steering("language: en"));
    expect(article.language).toBe("en");
    expect(article.evidence.language).toEqual([proof]);
  });
  test("are in no language where it gives none, or one of another script", () => {
    expect(articleOf(few, "a.txt", steering("")).language).toBe("und");
    expect(articleOf(few, "a.txt", steering("language: ru")).language).toBe("und");
  });
});

test("listed names are found by any spelling, with the words that name them", () => {
  const { people, places, evidence } = articleOf(
    "LANNOTH • Renata Isk spoke.\n\nВ порту Ланнот встретили Ренату Иск.",
  );
  expect(people).toEqual([{ name: "Renata Isk", id: "renata-isk" }]);
  expect(places).toEqual([{ name: "Lannoth", id: "lannoth" }]);
  expect(evidence.people).toEqual([{ rule: "authority-file", line: 1, text: "Renata Isk" }]);
});

test.each([
  [
    "published",
    "2021-03-12",
    " date 2021-03-12 LANNOTH, March 11 (SNW) -- The port closed on Thursday.",
  ],
  ["filed", "2021-03-11", "LANNOTH, March 11, 2021 (SNW) -- The port closed on Thursday."],
  ["updated", "2021-03-13", "Updated: 2021-03-13 10:20\n\nThe port closed."],
  ["event", "2021-03-11", "On March 11, 2021, the port closed."],
  ["path", "2019-06-14", "The port closed."],
])("a text is shelved by %s", (basis, date, text) => {
  const article = articleOf(text, basis === "path" ? "2019/06/14/a.txt" : "a.txt");
  expect(article).toMatchObject({ date, dateBasis: basis });
});

test("a day that is merely mentioned shelves nothing", () => {
  expect(articleOf("The port closed.\n\nIt was built by 12 May 1904.")).toMatchObject({
    date: null,
    dateBasis: null,
    address: "undated/the-port-closed.html",
  });
});
