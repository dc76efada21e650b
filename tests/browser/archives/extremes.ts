const WORDS = "the harbour of Lannoth lay quiet while boats came home with herring and salt".split(
  " ",
);

/** So many words that make no sense, the same for the same beginning. */
const words = (count: number, from = 0): readonly string[] =>
  Array.from(
    { length: count },
    (_, at) => WORDS[(at * 7 + from * 3 + (at >> 3)) % WORDS.length] ?? "",
  );

const LONG = words(60).join(" ").slice(0, 300);
const UNBROKEN = "Donaudampfschifffahrtsgesellschaft".repeat(9).slice(0, 300);

const front = (title: string, day: string, more = ""): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndate: ${day}\n${more}---\n`;

/** Six hundred paragraphs of a hundred words. */
const endless = (): string =>
  Array.from({ length: 600 }, (_, at) => `${words(100, at).join(" ")}.`).join("\n\n");

/** Texts of one day: each its own words, so that they are no story. */
const crowd = (count: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `crowd/${String(at).padStart(3, "0")}.txt`,
      `${front(`Notice ${at} of the board`, "2019-05-04", `source: Paper ${at % 30}\n`)}Berth ${at * 17} is let to keeper ${at * 31}.\n`,
    ]),
  );

const years = (from: number, to: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: to - from + 1 }, (_, at) => [
      `years/${from + at}.txt`,
      `${front(`The year ${from + at} begins`, `${from + at}-01-0${1 + (at % 9)}`, "source: Lannoth Tidings\ntopics: [harbours]\n")}It begins as the ${at + 1}th did before it.\n`,
    ]),
  );

/** Forty years with one of everything that is too long, too short or too many. */
export const EXTREMES: Readonly<Record<string, string>> = {
  "archive.yml": `title: ${JSON.stringify("The Archive of the Harbour Board of Lannoth, Ulmasey and the Outer Skerries, with its Predecessors")}\nreport: true\n`,
  "topics.yml": `- id: harbours\n  label: ${JSON.stringify("Harbours, havens, roadsteads and whatever else a boat may lie in when it blows from the north-east")}\n  phrases: [harbour]\n  min: 99\n- id: unbroken\n  label: ${UNBROKEN.slice(0, 90)}\n  parent: harbours\n  phrases: [nothing-at-all]\n`,
  "long.txt": `${front(LONG, "2020-02-03", "source: <script>\ntopics: [harbours, unbroken]\nplace: Lannoth\n")}The harbour was closed.\n`,
  "unbroken.txt": `${front(UNBROKEN, "2020-02-03", `source: ${UNBROKEN.slice(0, 120)}\nbyline: ${UNBROKEN.slice(0, 80)}\n`)}${UNBROKEN}\n\nhttps://example.org/${UNBROKEN}?${UNBROKEN}\n`,
  "none.txt": "\n\nFeb 4, 2020\n\n",
  "one-word.txt": "Closed\n",
  "endless.txt": `${front("All that was said", "2020-02-05", "source: <script>alert(1)</script>\n")}${endless()}\n`,
  ...crowd(500),
  ...years(1984, 2023),
};

/** What of it is looked at beside a page of each shape. */
export const EXTREME =
  /^(?:2020\/02\/0|2019\/05\/(?:04\/)?index|undated\/closed|sources\/(?:script|donau))/u;

/** One text that tells no day. */
export const UNDATED: Readonly<Record<string, string>> = { "a.txt": "The port closed.\n" };

/** Nothing at all. */
export const EMPTY: Readonly<Record<string, string>> = {
  "archive.yml": "title: The Harbour Papers\n",
};
