import { expect, test } from "vitest";
import { personOf, sortedName } from "../../src/cite/person.ts";

test.each([
  ["en", "Ada Marlow", "Marlow, Ada"],
  ["fr", "Élodie Marchand", "Marchand, Élodie"],
  ["en-GB", "Anne-Marie O’Keeffe", "O’Keeffe, Anne-Marie"],
])("in %s the family name of %s is plain: %s", (language, name, sorted) => {
  expect(sortedName(personOf(name, language))).toBe(sorted);
});

test.each([
  ["another language", "hu", "Nagy Anna"],
  ["a language that is not known", "und", "Ada Marlow"],
  ["Chinese", "en", "Liu Xinyong"],
  ["Japanese", "en", "Abe Shinzo"],
  ["Korean", "en", "Kim Minji"],
  ["Vietnamese", "en", "Nguyen Hoa"],
  ["another script", "en", "王小明"],
  ["another script of two words", "en", "أحمد منصور"],
  ["Russian", "en", "Анна Ветрова"],
  ["three words", "en", "Ana García Márquez"],
  ["a small word", "en", "Luc de Vey"],
  ["an initial", "en", "J. Marlow"],
  ["one word", "en", "Marlow"],
  ["capitals", "en", "ADA MARLOW"],
  ["a desk", "en", "Sports Desk"],
  ["an agency", "en", "Skerran News"],
  ["markup", "en", "<b>Ada</b> Marlow"],
  ["a comma", "en", "Ada, Marlow"],
  ["nothing", "en", ""],
])("a name stays as it is printed: %s, %s %s", (_, language, name) => {
  expect(personOf(name, language)).toEqual({ literal: name });
});

test("a name of any length is looked at at once", () => {
  const long = `A${"ngan".repeat(20_000)}q`;
  expect(personOf(`${long} ${long}`, "en")).toEqual({
    given: long,
    family: long,
  });
});
