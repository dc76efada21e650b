import { between, chance, oneOf } from "../../bench/chance.ts";
import type { Article } from "../../src/article.ts";
import type { Steering, StoryRow } from "../../src/steering.ts";
import { articleOf } from "../pipeline.ts";
import { steering } from "../steering.ts";

type Random = () => number;

/** A text before it is written down. `day` counts from the first of March 2021. */
export interface Sheet {
  readonly path: string;
  readonly title: string;
  readonly day: number | null;
  readonly source: string;
  readonly words: readonly string[];
}

/** An archive in the making, and what a person says of it. */
export interface Drafted {
  readonly sheets: readonly Sheet[];
  readonly rows: ReadonlyMap<string, StoryRow>;
  readonly hasAgencies: boolean;
}

const DAYS = 90;
const EVENTS = 14;
const SOURCES = ["Skerran News Wire", "Lannoth Tidings", "La Feuille du Détroit", "Ostavel Post"];
const FILLER = Array.from({ length: 400 }, (_, at) => `filler${at}`);

/** The rare words of an event. */
const rareWords = (event: number): readonly string[] =>
  Array.from({ length: 10 }, (_, at) => `event${event}word${at}`);

/** A report of an event: its words among others, on about its day; of ten texts one tells no day. */
export function anyReport(path: string, random: Random): Sheet {
  const event = between(random, 1, EVENTS);
  const rare = rareWords(event);
  const words = Array.from({ length: between(random, 15, 90) }, () =>
    oneOf(random, random() < 0.25 ? rare : FILLER),
  );
  const day = Math.min(DAYS, event * 6 + between(random, 0, 3));
  return {
    path,
    title: `${oneOf(random, rare)} ${oneOf(random, rare)} ${oneOf(random, FILLER)}`,
    day: random() < 0.1 ? null : day,
    source: oneOf(random, SOURCES),
    words,
  };
}

/** A text that has the words of another one, or most of them. */
export function anyCopy(path: string, of: Sheet, random: Random): Sheet {
  const cut = of.words.slice(0, Math.ceil(of.words.length * oneOf(random, [1, 1, 0.9, 0.6])));
  const day = of.day === null ? null : of.day + between(random, -1, 2);
  const words = random() < 0.5 ? cut : [...cut, ...FILLER.slice(0, between(random, 1, 40))];
  return { ...of, path, day, source: oneOf(random, SOURCES), words };
}

type Edit = (archive: Drafted, step: number, random: Random) => Drafted;

const replaced =
  (change: (sheet: Sheet, random: Random) => Partial<Sheet>): Edit =>
  (archive, _, random) => {
    const old = oneOf(random, archive.sheets);
    const now = { ...old, ...change(old, random) };
    return { ...archive, sheets: archive.sheets.map((each) => (each === old ? now : each)) };
  };

const rowFor = (path: string, story: string): StoryRow => ({ path, story, reason: "", line: 2 });

/** What a person does to an archive. */
export const EDITS: Readonly<Record<string, Edit>> = {
  add: (archive, step, random) => ({
    ...archive,
    sheets: [...archive.sheets, anyReport(`new/${step}.txt`, random)],
  }),
  copy: (archive, step, random) => ({
    ...archive,
    sheets: [anyCopy(`copy/${step}.txt`, oneOf(random, archive.sheets), random), ...archive.sheets],
  }),
  remove: (archive, _, random) => {
    const gone = oneOf(random, archive.sheets);
    return { ...archive, sheets: archive.sheets.filter((each) => each !== gone) };
  },
  reword: replaced(({ words }, random) => ({
    words: words.map((word) => (random() < 0.1 ? oneOf(random, FILLER) : word)),
  })),
  "re-date": replaced((_, random) => ({
    day: random() < 0.2 ? null : between(random, 0, DAYS),
  })),
  retitle: replaced((_, random) => ({
    title: `${oneOf(random, FILLER)} ${oneOf(random, FILLER)}`,
  })),
  resource: replaced((_, random) => ({ source: oneOf(random, SOURCES) })),
  row: (archive, _, random) => {
    const { path } = oneOf(random, archive.sheets);
    const story = oneOf(random, ["", "The storm", "The storm", "The strike"]);
    return { ...archive, rows: new Map([...archive.rows, [path, rowFor(path, story)]]) };
  },
  "no rows": (archive) => ({ ...archive, rows: new Map() }),
  agencies: (archive) => ({ ...archive, hasAgencies: !archive.hasAgencies }),
};

/** An archive of some reports, a fourth of them copies. */
export function randomArchive(size: number, seed: number): Drafted {
  const random = chance(seed);
  const sheets: Sheet[] = [];
  for (let at = 0; at < size; at += 1) {
    const path = `${at % 3}/${at}.txt`;
    const isCopy = at > 0 && random() < 0.25;
    sheets.push(isCopy ? anyCopy(path, oneOf(random, sheets), random) : anyReport(path, random));
  }
  return { sheets, rows: new Map(), hasAgencies: true };
}

const FIRST_DAY = Date.UTC(2021, 2, 1);

const dateOf = (day: number): string =>
  new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);

const fileOf = ({ title, day, source, words }: Sheet): string =>
  [
    "---",
    `title: ${title}`,
    ...(day === null ? [] : [`date: ${dateOf(day)}`]),
    `source: ${source}`,
    "---",
    "",
    `${words.join(" ")}.`,
    "",
  ].join("\n");

/** Makes articles of texts, each text once. */
export function writer(): (sheets: readonly Sheet[]) => readonly Article[] {
  const known = new Map<Sheet, Article>();
  const written = (sheet: Sheet): Article => {
    const article = known.get(sheet) ?? {
      ...articleOf(fileOf(sheet), sheet.path),
      address: `${sheet.path}.html`,
    };
    known.set(sheet, article);
    return article;
  };
  return (sheets) => sheets.map(written);
}

/** What a person says of an archive. */
export function steered({ rows, hasAgencies }: Pick<Drafted, "rows" | "hasAgencies">): Steering {
  const known = steering();
  const sources = known.sources.sources.map((source) =>
    hasAgencies ? source : { ...source, kind: "paper" as const },
  );
  return { ...known, stories: rows, sources: { ...known.sources, sources } };
}
