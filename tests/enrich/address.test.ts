import { expect, test } from "vitest";
import { toCivilDate } from "../../src/civil-date.ts";
import { addressOf } from "../../src/enrich/address.ts";

const day = toCivilDate(2020, 12, 22);

test.each([
  ["Ministers speak on the phone", "2020/12/22/ministers-speak-on-the-phone.html"],
  ["渡轮触礁", "2020/12/22/渡轮触礁.html"],
])("%s", (title, address) => {
  expect(addressOf("a.txt", day, title)).toBe(address);
});

test("without a day the address is on the undated shelf", () => {
  expect(addressOf("a.txt", null, "Net lofts")).toBe("undated/net-lofts.html");
});

test.each([["— … !"], ["index"], ["CON"], ["404"]])(
  "an empty or reserved name gets a mark of the path: %s",
  (title) => {
    expect(addressOf("a.txt", day, title)).toMatch(/^2020\/12\/22\/(?:\w+-)?[0-9a-f]{8}\.html$/u);
    expect(addressOf("b.txt", day, title)).not.toBe(addressOf("a.txt", day, title));
  },
);
