import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { built, filesIn } from "./built.ts";
import { folder } from "./folder.ts";

const GONE = "wire/seven.txt";
/** Words that only this text has, of its headline, its body, its person, its source and its place; and those that its address shows. */
const WORDS = ["Zqueth", "Zquolm", "Zquirrin", "Zquandar", "Zquylle"] as const;
const SHOWN = "Wqophen";
const [HEADLINE, BODY, PERSON, SOURCE, PLACE] = WORDS;

const TEXT = `${SHOWN} ferry burns off Corrow Point as all forty passengers wade ashore at Pellan shingle, says ${HEADLINE}
By Odile ${PERSON}
Published: 4 May 2021
Source: The ${SOURCE} Gazette

${PLACE.toUpperCase()} -- A fire broke out in the engine room of the ferry Sandmarten near Corrow Point. The skipper, Ewan Tressick, steered the burning vessel onto the shingle at Pellan, and all forty passengers waded ashore. The engine had been overhauled in Kerrick in spring, the ${BODY} owners said, and the fuel line was new.

It was ${BODY} "weather of the ${BODY} kind", said Odile ${PERSON}.
`;

const OTHERS: Readonly<Record<string, string>> = {
  "archive.yml": "title: The Shingle Papers\nreport: true\nurl: https://example.org/papers/\n",
  "people.yml": "- {id: ewan-tressick, name: Ewan Tressick}\n",
  "courier/five.txt": `Passengers wade ashore from burning ferry
Published: 5 May 2021
Source: Ostavel Courier

Forty passengers waded ashore at Pellan after fire broke out in the engine room of the Sandmarten. Ewan Tressick, the skipper, ran the ferry onto the shingle below Corrow Point. A fuel line fitted at Kerrick in spring is being examined.
`,
  "tidings/six.txt": `Sandmarten fire: fuel line examined
Published: 5 May 2021
Source: Lannoth Tidings

The fuel line of the Sandmarten, fitted at Kerrick in spring, is being examined after the fire in the engine room. All forty passengers waded ashore on the shingle at Pellan, below Corrow Point. Ewan Tressick, the skipper, was praised.
`,
  "tidings/eight.txt": `Market open until the evening
Published: 9 June 2021
Source: Lannoth Tidings

The market stayed open until the evening, as it does in this season of the year, the council said.
`,
};

/** Where the words of a text go, and what a take-down has to reach: at least a file of each. */
const PLACES = [
  /^_site\/2021\/05\/04\/index\.html$/u,
  /^_site\/2021\/05\/05\/passengers-/u,
  /^_site\/stories\/wqophen-/u,
  /^_site\/people\/ewan-tressick\//u,
  /^_site\/sources\/the-zquandar-gazette\/feed\.json$/u,
  /^_site\/feed\.xml$/u,
  /^_site\/data\/articles-2021\.csv$/u,
  /^_site\/data\/stories\.ndjson$/u,
  /^_site\/data\/check\//u,
  /^_site\/search\/words\//u,
  /^_site\/manifest\.json$/u,
  /^\.backfile\/_site\/search\/state$/u,
  /^\.backfile\/_site\/search\/texts\//u,
  /^\.backfile\/_site\/listings\//u,
  /^content\/wire\/seven\.txt$/u,
];

/** Every file below a folder that has one of these words in its name or among its bytes, large or small. */
const tracesOf = (words: readonly string[], root: string): readonly string[] =>
  filesIn(root).filter((file) => {
    const text = `${file}\n${readFileSync(join(root, file), "utf8")}`.toLowerCase();
    return words.some((word) => text.includes(word.toLowerCase()));
  });

/** An archive that was built twice, the second time with one text more, so that there is a last release too; and a way to build it again. */
async function onceBuilt() {
  const texts = { ...OTHERS, [GONE]: TEXT };
  const root = folder(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [`content/${path}`, text])),
  );
  const [content, site] = [join(root, "content"), join(root, "_site")];
  await built(content, site, "2021-07-01");
  writeFileSync(join(content, "nine.txt"), "Published: 1 July 2021\n\nThe gate opened again.\n");
  await built(content, site, "2021-07-02");
  expect(existsSync(join(root, ".backfile/_site/idle/manifest.json"))).toBe(true);
  const traces = tracesOf(WORDS, root);
  for (const place of PLACES) expect(traces.filter((file) => place.test(file))).not.toEqual([]);
  return {
    root,
    content,
    build: () => built(content, site, "2021-07-03"),
    table: () => readFileSync(join(content, "addresses.tsv"), "utf8"),
  };
}

describe("of the words that only one text has", () => {
  test("none is left in any file of the site, its work folder or the content when the text is taken down", async () => {
    const { root, content, build } = await onceBuilt();
    rmSync(join(content, GONE));
    await build();
    expect(tracesOf(WORDS, root)).toEqual([]);
    const manifest = () => readFileSync(join(root, "_site/manifest.json"), "utf8");
    const taken = manifest();
    await build();
    expect(tracesOf(WORDS, root)).toEqual([]);
    expect(manifest()).toBe(taken);
  });

  test("none is left when they are edited out of it", async () => {
    const { root, content, build } = await onceBuilt();
    writeFileSync(
      join(content, GONE),
      WORDS.reduce((text, word) => cut(text, word), TEXT),
    );
    await build();
    expect(tracesOf(WORDS, root)).toEqual([]);
    expect(tracesOf(["overhauled in Kerrick"], root)).not.toEqual([]);
  });

  test("none is left when the search is switched off with it, nor is any index", async () => {
    const { root, content, build } = await onceBuilt();
    rmSync(join(content, GONE));
    writeFileSync(join(content, "archive.yml"), `${OTHERS["archive.yml"]}search: false\n`);
    await build();
    expect(tracesOf(WORDS, root)).toEqual([]);
    expect(filesIn(root).filter((file) => /\/search(?:\/|\.html)/u.test(file))).toEqual([]);
  });
});

const cut = (text: string, word: string): string =>
  text.replaceAll(word, "Plain").replaceAll(word.toUpperCase(), "PLAIN");

describe("an address that was made of the headline", () => {
  test("stays after a take-down, with a page that has neither headline nor text", async () => {
    const { root, content, build, table } = await onceBuilt();
    rmSync(join(content, GONE));
    await build();
    const kept = addressesOf(table());
    expect(kept).toEqual([
      expect.stringMatching(/^2021\/05\/04\/wqophen-ferry-/u),
      expect.stringMatching(/^stories\/wqophen-ferry-/u),
    ]);
    for (const address of kept) {
      const page = readFileSync(join(root, "_site", address), "utf8").replaceAll(address, "");
      expect(page).toContain(" was removed</h1>");
      expect(page).not.toMatch(/wqophen|ferry|Corrow|wade ashore|Sandmarten|Zqu/iu);
    }
  });

  test("leaves no trace when its lines are deleted", async () => {
    const { root, content, build, table } = await onceBuilt();
    rmSync(join(content, GONE));
    await build();
    const lines = table().split("\n");
    const left = lines.filter((line) => !line.includes(GONE));
    expect(left.length).toBe(lines.length - 2);
    writeFileSync(join(content, "addresses.tsv"), left.join("\n"));
    await build();
    expect(tracesOf([SHOWN, GONE], root)).toEqual([]);
  });
});

const addressesOf = (table: string): readonly string[] =>
  table
    .split("\n")
    .filter((line) => line.includes(`\t${GONE}\t`))
    .map((line) => line.slice(0, line.indexOf("\t")));
