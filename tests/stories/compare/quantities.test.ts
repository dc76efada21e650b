import { describe, expect, test } from "vitest";
import { mayAgree } from "../../../src/stories/compare/hedge.ts";
import { quantitiesOf } from "../../../src/stories/compare/quantities.ts";

const first = (text: string, language: string) => quantitiesOf(text, language)[0];

describe("an amount is read however its language writes it", () => {
  test.each<readonly [language: string, text: string, value: number, words: string]>([
    ["en", "It took 1,200 tons.", 1200, "1,200 tons"],
    ["en", "It took 12.5 tons.", 12.5, "12.5 tons"],
    ["en", "Fourteen people came.", 14, "Fourteen people"],
    ["en", "Twenty-five fishing boats sailed.", 25, "Twenty-five fishing boats"],
    ["en", "Two hundred and ten men marched.", 210, "Two hundred and ten men"],
    ["en", "It cost 3.2 billion crowns.", 3.2e9, "3.2 billion crowns"],
    ["en", "It rose by 12 percent.", 12, "12 percent"],
    ["en", "It cost $5 million.", 5e6, "$5 million"],
    ["en", "a nine-day strike", 9, "nine-day"],
    ["de", "Es waren 1.200 Menschen.", 1200, "1.200 Menschen"],
    ["de", "Es waren zwölf Boote.", 12, "zwölf Boote"],
    ["de", "Es kostet 3,5 Millionen Kronen.", 3.5e6, "3,5 Millionen Kronen"],
    ["fr", "Ils étaient 1 200 marins.", 1200, "1 200 marins"],
    ["fr", "vingt-cinq bateaux", 25, "vingt-cinq bateaux"],
    ["es", "doce barcos", 12, "doce barcos"],
    ["it", "dodici navi", 12, "dodici navi"],
    ["pt", "doze barcos", 12, "doze barcos"],
    ["nl", "twaalf boten", 12, "twaalf boten"],
    ["ru", "двенадцать лодок", 12, "двенадцать лодок"],
    ["ru", "2,5 млн крон", 2.5e6, "2,5 млн крон"],
  ])("%s: %s", (language, text, value, words) => {
    expect(first(text, language)).toMatchObject({ value, words });
  });

  test.each<readonly [language: string, text: string]>([
    ["en", "On Feb. 9 it rained."],
    ["en", "On 9 February it rained."],
    ["en", "In 2021 boats were cheap."],
    ["en", "At 5:52 p.m. boats left."],
    ["en", "At 2 p.m. boats left."],
    ["en", "By twenty past seven boats left."],
    ["en", "the 9th boat"],
    ["en", "COVID-19 patients"],
    ["en", "G20 leaders"],
    ["en", "No. 4 boat"],
    ["en", "They won 3-1 there."],
    ["en", "She is 34."],
    ["en", "1.200 boats"],
    ["de", "Am 14. Juni Boote"],
    ["de", "um 8 Uhr Boote"],
    ["fr", "quatre-vingt-dix marins"],
    ["fr", "le 14 juin des marins"],
    ["es", "1,200 barcos"],
    ["xx", "twelve boats"],
  ])("%s: %s tells none for sure", (language, text) => {
    expect(quantitiesOf(text, language)).toEqual([]);
  });
});

describe("what happens to people is known however it is said", () => {
  test.each<readonly [text: string, counted: string | null]>([
    ["It left 12 dead.", "killed"],
    ["14 people were killed.", "killed"],
    ["The storm killed 14 people and injured 30.", "killed"],
    ["Fifteen people have been treated for cuts.", "injured"],
    ["12 people are missing.", "missing"],
    ["Police detained 40 people.", "arrested"],
    ["Three officers were killed.", null],
    ["Eleven crew members were on board.", null],
    ["a ferry carrying 186 people", "aboard"],
    ["191 passengers", "passengers"],
    ["14 houses and a dead dog", null],
    ["Twelve people were taken to a hospital", null],
  ])("%s", (text, counted) => {
    expect(first(text, "en")?.counted).toBe(counted);
  });

  test.each<readonly [language: string, text: string, counted: string]>([
    ["fr", "Douze personnes ont été tuées.", "killed"],
    ["fr", "14 blessés", "injured"],
    ["de", "Zwölf Menschen wurden getötet.", "killed"],
    ["de", "14 Verletzte", "injured"],
    ["es", "doce muertos", "killed"],
    ["ru", "14 пострадавших", "injured"],
  ])("%s: %s", (language, text, counted) => {
    expect(first(text, language)?.counted).toBe(counted);
  });
});

describe("two amounts may be one where one rounds or bounds the other", () => {
  test.each<readonly [one: string, other: string, agree: boolean]>([
    ["two men", "2 men", true],
    ["about 1,400 men", "1,382 men", true],
    ["23,000 men", "23,400 men", true],
    ["3.2 billion crowns", "3.21 billion crowns", true],
    ["at least nine men", "eleven men", true],
    ["up to 200 men", "150 men", true],
    ["more than 100 men", "112 men", true],
    ["14 men", "15 men", false],
    ["about 170 men", "186 men", false],
    ["at least nine men", "eight men", false],
    ["up to 200 men", "250 men", false],
    ["up to 21 days", "up to 30 days", false],
    ["1,400 men", "1,650 men", false],
  ])("%s, %s: %s", (one, other, agree) => {
    const [a, b] = [first(one, "en"), first(other, "en")];
    if (!a || !b) throw new Error("no amount");
    expect([mayAgree(a, b), mayAgree(b, a)]).toEqual([agree, agree]);
  });
});
