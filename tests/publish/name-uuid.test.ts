import { expect, test } from "vitest";
import { nameUuid } from "../../src/publish/name-uuid.ts";

const DNS = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

test("the example of RFC 9562, appendix A.4", () => {
  expect(nameUuid("www.example.com", DNS)).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
});

test.each(["feed.xml", "2021/02/10/渡轮.html", ""])(
  "%j has one UUID of version 5, always the same",
  (name) => {
    expect(nameUuid(name)).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
    );
    expect(nameUuid(name)).toBe(nameUuid(name));
    expect(nameUuid(name)).not.toBe(nameUuid(`${name} `));
  },
);
