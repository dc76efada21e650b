import { parse as parseCsv } from "csv-parse/sync";
import { parseXml } from "../../tests/xml.ts";
import { pageFaults } from "./page-faults.ts";

/** A cell that a spreadsheet would work out. */
const FORMULA = /^[\s"']*[=+\-@＝＋－＠\t\r]/u;
const GUARDED = /^'/u;

/** How each kind of file is looked at. */
const READERS: readonly (readonly [
  RegExp,
  (address: string, text: string) => readonly string[],
])[] = [
  [/\.html$/u, pageFaults],
  [/\.xml$/u, (_, text) => thrown(() => parseXml(text))],
  [/\.json$/u, (_, text) => thrown(() => JSON.parse(text))],
  [/\.ndjson$/u, (_, text) => lineFaults(text)],
  [/\.csv$/u, (_, text) => tableFaults(text)],
];

/** What is wrong with a file of a site, after the rules of its kind. */
export function fileFaults(address: string, text: string): readonly string[] {
  const reader = READERS.find(([kind]) => kind.test(address));
  const faults = reader?.[1](address, text) ?? [];
  return text.isWellFormed() ? faults : [...faults, "half a character"];
}

/** What a look throws. */
export function thrown(look: () => unknown): readonly string[] {
  try {
    look();
    return [];
  } catch (error) {
    return [`${error}`.slice(0, 300)];
  }
}

const lineFaults = (text: string): readonly string[] => [
  ...(text === "" || text.endsWith("\n") ? [] : ["no line end at its end"]),
  ...text
    .split("\n")
    .slice(0, -1)
    .flatMap((line) => thrown(() => JSON.parse(line))),
];

function tableFaults(text: string): readonly string[] {
  const rows: string[][] = [];
  const faults = thrown(() => rows.push(...parseCsv(text, { record_delimiter: "\r\n" })));
  return [
    ...faults,
    ...rows
      .flat()
      .filter((cell) => FORMULA.test(cell) && !GUARDED.test(cell))
      .map((cell) => `a formula: ${JSON.stringify(cell.slice(0, 80))}`),
  ];
}
