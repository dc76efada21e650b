import { describe, expect, test } from "vitest";
import { firstSentence, sentencesOf } from "../src/sentences.ts";

test.each([
  ["It rained. It stopped.", 2],
  ["Mr. Isk met Dr. Morsk. They spoke.", 2],
  ["The U.S. economy grew. So did ours.", 2],
  ["On Feb. 4 the port closed.", 1],
  ["渡轮触礁。无人受伤。", 2],
  ["Паром сел на риф. Никто не пострадал.", 2],
])("%s", (text, count) => {
  const sentences = sentencesOf(text);
  expect(sentences).toHaveLength(count);
  expect(sentences.join("")).toBe(text);
});

describe("the abbreviations of a language end no sentence", () => {
  test.each([
    ["en", "The tug left at 6 p.m. It came back at 7 a.m. Tuesday.", 2],
    ["en", "It opened at 3 p.m. Ferries sail again. At 4 p.m. GMT it rained.", 3],
    ["en", "Rev. Ardle and Capt. Morsk spoke of the U.S. The hall was full.", 2],
    ["fr", "Les ports, p. ex. Vaskenna, ferment. Mme Isk et M. Dessarin sont là.", 2],
    ["fr", "Signé le 12 déc. 2020 à Vaskenna. Personne n'a parlé.", 2],
    ["de", "Am 14. Juni lief sie auf. Viele Schiffe, z. B. Schlepper, halfen.", 2],
    ["de", "Prof. Dr. Morsk wartete. Im 19. Jahrhundert war das anders.", 2],
    ["es", "La Sra. Isk y el Dr. Sallen viajaron a EE. UU. con prisa.", 1],
    ["it", "Il Sig. Pryne e il Dott. Vask, ad es. Ieri, tacevano.", 1],
    ["pt", "O Sr. Pryne e a Sra. Isk chegaram, p. ex. Ontem.", 1],
    ["nl", "Dhr. Pryne en mevr. Isk kwamen, bijv. Zij zwegen.", 1],
    ["ru", "Паром шёл в г. Ланнот. На борту было 2 тыс. Человек за бортом не было.", 3],
    ["ru", "Мэр, т. е. Рената Иск, молчала. Порт закрыт.", 2],
    ["zh", "渡轮触礁！无人受伤？没有。", 3],
    ["ja", "船は座礁した。全員無事だった。", 2],
  ])("%s: %s", (language, text, count) => {
    const sentences = sentencesOf(text, language);
    expect(sentences).toHaveLength(count);
    expect(sentences.join("")).toBe(text);
  });

  test.each([
    ["de", "Das Schiff hat Platz 14. Dann kam Nebel.", 2],
    ["de", "Er kaufte Obst usw. Danach ging er.", 2],
    ["fr", "Il en parle à son ami. Personne ne répond.", 2],
    ["ru", "Это было в 2021 г. Паром стоял.", 2],
    ["xx", "Mme. Isk", 2],
  ])("and what is none does: %s: %s", (language, text, count) => {
    expect(sentencesOf(text, language)).toHaveLength(count);
  });
});

test.each([
  ["It rained. It stopped.", "It rained. "],
  ["Am 14. Juni lief die Fähre auf. Alle leben.", "Am 14. Juni lief die Fähre auf. "],
  ["", ""],
])("the first sentence of %j", (text, first) => {
  expect(firstSentence(text)).toBe(first);
});

test("a text longer than the window is cut where its sentences end", () => {
  const text = "The port closed on Tuesday after a storm. ".repeat(400);
  expect(sentencesOf(text)).toHaveLength(400);
  expect(sentencesOf(text).join("")).toBe(text);
});
