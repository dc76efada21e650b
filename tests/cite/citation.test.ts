import { Cite } from "@citation-js/core";
import { describe, expect, test } from "vitest";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { bibtexCitation } from "../../src/cite/bibtex.ts";
import { cslCitations } from "../../src/cite/csl-json.ts";
import { sortedName } from "../../src/cite/person.ts";
import { plainCitation } from "../../src/cite/plain.ts";
import { risCitation } from "../../src/cite/ris.ts";
import { cited, TEXTS, type Text } from "./texts.ts";

const ALL = Object.keys(TEXTS).filter((name): name is Text => name in TEXTS);

const LEAD =
  "[The harbour board of Tarrow will rebuild the gates of the north basin before the summer] (no headline in the text; in brackets its first words)";
const LEAD_FILE = "the-harbour-board-of-tarrow-will-rebuild-the-gates-of-the-north-basin-before";

/** A note of which the day is written as in the record. */
const plain = (name: Text, onTheWeb = false): string =>
  plainCitation(cited(name, onTheWeb), (day) => day);

describe("a note", () => {
  test.each([
    [
      "given",
      "Ada Marlow, Tom Reeve, “Harbour gates to be rebuilt”, Lannoth Tidings, 2021-02-08, The Strait Papers, 2021/02/08/harbour-gates-to-be-rebuilt.html.",
    ],
    [
      "made",
      `${LEAD}, Skerran News Wire, 2021-02-09 (day of filing), The Strait Papers, 2021/02/09/${LEAD_FILE}.html.`,
    ],
    [
      "undated",
      `${LEAD}, source not stated, day not known, The Strait Papers, undated/${LEAD_FILE}.html.`,
    ],
    [
      "several sources",
      "“Gates shut”, Lannoth Tidings, POMTEL, 2021-02-08, The Strait Papers, 2021/02/08/gates-shut.html.",
    ],
    [
      "carried",
      "“Gates shut”, Lannoth Tidings (copy of Skerran News Wire), 2021-02-08, The Strait Papers, 2021/02/08/gates-shut.html.",
    ],
    [
      "worked out",
      `${LEAD}, Skerran News Wire, 2021-02-09 (day of filing, worked out from the text), The Strait Papers, 2021/02/09/${LEAD_FILE}.html.`,
    ],
    [
      "event",
      "“Gates shut”, source not stated, day not known; the text tells the day of the event, The Strait Papers, 2021/02/08/gates-shut.html.",
    ],
    [
      "updated",
      "“Gates shut”, source not stated, 2021-02-08 (day of its last update), The Strait Papers, 2021/02/08/gates-shut.html.",
    ],
    [
      "Chinese name",
      "王小明, Liu Xinyong, “港口关闭”, Skerran News Wire, 2021-02-08, The Strait Papers, 2021/02/08/港口关闭.html.",
    ],
    [
      "Arabic name",
      "أحمد منصور, “إغلاق الميناء”, source not stated, 2021-02-08, The Strait Papers, 2021/02/08/إغلاق-الميناء.html.",
    ],
    [
      "signs",
      "O_Neil {Ada}, “100 % {of} \\ a_b & c#d $1 ~ ^ {”, Slate & Sons, 2021-02-08, The Strait Papers, 2021/02/08/100-of-a-b-c-d-1.html.",
    ],
    [
      "script",
      "“</textarea><script>go()</script>”, <script>, 2021-02-08, The Strait Papers, 2021/02/08/textarea-script-go-script.html.",
    ],
  ] as const)("of a text with: %s", (name, expected) => {
    expect(plain(name)).toBe(expected);
  });

  test("of a site on the web names its address there", () => {
    expect(plain("Arabic name", true)).toMatch(
      /, The Strait Papers, https:\/\/example\.org\/papers\/2021\/02\/08\/%D8[\w%-]+\.html\.$/u,
    );
  });
});

test("BibTeX escapes what TeX would run, and counts no brace that is not its own", () => {
  expect(bibtexCitation(cited("signs", true))).toBe(`@article{100-of-a-b-c-d-1:2021-02-08,
  author = {{O\\_Neil {\\textbraceleft}Ada{\\textbraceright}}},
  title = {{100 \\% {\\textbraceleft}of{\\textbraceright} {\\textbackslash} a\\_b \\& c\\#d \\$1 {\\textasciitilde} {\\textasciicircum} {\\textbraceleft}}},
  journal = {{Slate \\& Sons}},
  entrysubtype = {newspaper},
  date = {2021-02-08},
  year = {2021},
  month = feb,
  note = {The Strait Papers.},
  langid = {en},
  url = {https://example.org/papers/2021/02/08/100-of-a-b-c-d-1.html},
}
`);
});

test("RIS has a tag and a value a line, and ends its lines with CR and LF", () => {
  expect(risCitation(cited("carried", true)).split("\r\n")).toEqual([
    "TY  - NEWS",
    "ID  - gates-shut:2021-02-08",
    "TI  - Gates shut",
    "T2  - Lannoth Tidings",
    "PY  - 2021",
    "DA  - 2021/02/08",
    "LA  - en",
    "DB  - The Strait Papers",
    "AV  - 2021/02/08/gates-shut.html",
    "UR  - https://example.org/papers/2021/02/08/gates-shut.html",
    "N1  - Copy of Skerran News Wire.",
    "ER  - ",
    "",
  ]);
});

test("no value begins a line of its own", () => {
  const text = "Gates\r\nER  - \u2028shut\u2029 \u0085now\u0000";
  const citation = { ...cited("carried"), title: text, outlets: [text], names: [text] };
  expect(risCitation(citation)).toContain(
    "\r\nTI  - Gates ER - shut now\r\nT2  - Gates ER - shut now\r\n",
  );
  expect(bibtexCitation(citation)).toContain("\n  title = {{Gates ER - shut now}},\n");
  expect(plainCitation(citation, String)).toMatch(/^Gates ER - shut now, “Gates ER - shut now”, /u);
  expect(JSON.parse(cslCitations([citation]))[0].title).toBe(text);
});

test("what is not known has no field", () => {
  expect(JSON.parse(cslCitations([{ ...cited("undated"), language: null }]))).toEqual([
    {
      id: `${LEAD_FILE}:undated`,
      type: "article-newspaper",
      title: LEAD.split(" (")[0],
      archive: "The Strait Papers",
      archive_location: `undated/${LEAD_FILE}.html`,
      note: "No headline in the text; in brackets its first words. Source not stated. Day not known.",
    },
  ]);
});

/** What a reader of all three forms makes of one; Citation.js takes a name that is one piece for a family name. */
const read = (form: string): Readonly<Record<string, unknown>> => new Cite(form).data[0] ?? {};

describe.each(ALL)("a program that reads the citation of: %s", (name) => {
  const citation = cited(name, true);
  const { title, outlets, day, url, key, authors } = citation;
  const common = {
    title,
    URL: url,
    ...(outlets.length > 0 && { "container-title": outlets.join(", ") }),
  };

  test("gets the same from BibTeX", () => {
    const expected = {
      ...common,
      id: key,
      ...(day && { issued: { "date-parts": [day.split("-").map(Number)] } }),
      ...(authors.length > 0 && {
        author: authors.map((person) =>
          "literal" in person ? { family: person.literal } : person,
        ),
      }),
    };
    expect(read(bibtexCitation(citation))).toMatchObject(expected);
    if (day === null) expect(read(bibtexCitation(citation))).not.toHaveProperty("issued");
  });

  test("gets the same from RIS", () => {
    const found = read(risCitation(citation));
    expect(found).toMatchObject({ ...common, type: "article-newspaper" });
    expect([found.reporter ?? []].flat()).toEqual(authors.map(sortedName));
    expect(found.issued).toEqual(
      day === null ? undefined : { "date-parts": [[Number(day.slice(0, 4))]] },
    );
  });

  test("gets the same from CSL-JSON", () => {
    const found = read(cslCitations([citation]));
    expect(found).toMatchObject({ ...common, id: key, type: "article-newspaper" });
    expect(found.author ?? []).toEqual(authors);
  });
});

test("every article of an archive has a key of its own, in plain ASCII", () => {
  const addresses = ALL.map((name) => cited(name).address);
  const keys = ALL.map((name) => cited(name).key);
  expect(new Set(keys).size).toBe(new Set(addresses).size);
  for (const key of keys) expect(key).toMatch(/^[a-z0-9_:-]+$/u);
});

test("the citations of an archive make one file that is read as a whole", () => {
  const citations = ALL.map((name) => cited(name));
  const keysIn = (forms: readonly string[]) => new Cite(forms.join("")).data.length;
  expect(keysIn(citations.map(bibtexCitation))).toBe(ALL.length);
  expect(keysIn(citations.map(risCitation))).toBe(ALL.length);
});
