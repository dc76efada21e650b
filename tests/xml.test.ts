import { expect, test } from "vitest";
import { parseXml } from "./xml.ts";

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

test("elements, attributes and text are read", () => {
  expect(parseXml(`${HEAD}<a x="1 &amp; 2"><b/>c &lt;&#39;<d>e</d></a>\n`)).toEqual({
    name: "a",
    attributes: { x: "1 & 2" },
    children: [
      { name: "b", attributes: {}, children: [], text: "" },
      { name: "d", attributes: {}, children: [], text: "e" },
    ],
    text: "c <'",
  });
});

test.each([
  "<a></a>",
  `${HEAD}<a>`,
  `${HEAD}<a></b>`,
  `${HEAD}<a/></a>`,
  `${HEAD}<a/><b/>`,
  `${HEAD}<a/>text`,
  `${HEAD}<a>&</a>`,
  `${HEAD}<a>&nbsp;</a>`,
  `${HEAD}<a x="1" x="2"/>`,
  `${HEAD}<a x=1/>`,
  `${HEAD}<a x="<"/>`,
  `${HEAD}<a>\u0001</a>`,
  `${HEAD}<a>\ufffe</a>`,
  `${HEAD}<a>\ud800</a>`,
  HEAD,
])("what is not well-formed is refused: %j", (document) => {
  expect(() => parseXml(document)).toThrow();
});
