import { expect, test } from "vitest";
import { placeName } from "../../src/parse/place-name.ts";

test.each([
  ["LANNOTH", "Lannoth"],
  ["NEW YORK", "New York"],
  ["RIO DE JANEIRO", "Rio de Janeiro"],
  ["PORT-AU-PRINCE", "Port-au-Prince"],
  ["ST. JOHN'S", "St. John's"],
  ["WASHINGTON, D.C.", "Washington, D.C."],
  ["Rochester, N.Y.", "Rochester, N.Y."],
  ["LA PAZ", "La Paz"],
  ["new lannoth", "New Lannoth"],
  ["st paul", "St Paul"],
  ["МОСКВА", "Москва"],
  ["兰诺特", "兰诺特"],
  ["لانوث", "لانوث"],
])("%s", (printed, name) => {
  expect(placeName(printed)).toBe(name);
});
