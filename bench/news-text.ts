import { between, chance, deviation, oneOf } from "./chance.ts";
import { TONGUES, type Tongue } from "./tongues.ts";
import { anyName, anyNumber, anyWord, begun, contentWord } from "./vocabulary.ts";

type Random = () => number;

/** One invented news text. */
export interface NewsText {
  readonly path: string;
  readonly title: string;
  /** `2014-01-01` to `2023-12-31`. */
  readonly date: string;
  readonly source: string;
  readonly topics: readonly string[];
  readonly place: string;
  readonly language: string;
  readonly paragraphs: readonly string[];
  /** Who it is about. Hardly any other text knows the first of them. */
  readonly people: readonly string[];
}

/** All that a text may come from, the frequent ones first. */
export const SOURCES: readonly string[] = ["Gazette", "Herald", "Courier"].flatMap((kind) =>
  "Harbour Valley Northern Capital River Coastal Highland Metro Evening Morning"
    .split(" ")
    .map((part) => `${part} ${kind}`),
);

/** All that a text may be about, the frequent ones first. */
export const TOPICS: readonly string[] =
  "elections parliament taxation budgets police courts prisons schools universities hospitals vaccines railways roads aviation shipping energy water climate weather farming fishing forestry housing unions trade banking astronomy computing archaeology painting music films books museums football cricket athletics rowing chess obituaries".split(
    " ",
  );

const PLACES = Array.from({ length: 120 }, (_, at) => anyName(TONGUES[0], chance(at)));

const FIRST_DAY = Date.UTC(2014, 0, 1);
const DAYS = 3652;
const DAY = 86_400_000;

/** The share of a text's words that are names of its people, numbers, and words of its own subject. */
const NAMES = 0.03;
const NUMBERS = 0.015;
const SUBJECT = 0.12;

/** How frequent a name is: a few are in the news again and again; of the others hardly one comes twice. */
const KNOWN_NAME = 200;
const NEW_NAME = 100_000;

/** What a text is made of. */
export interface Making {
  readonly random: Random;
  readonly tongue: Tongue;
  readonly people: readonly string[];
  readonly subject: readonly string[];
}

/** The text of a number: the same for the same seed. */
export function newsText(number: number, seed: number, mixed: boolean): NewsText {
  const making = anyMaking(chance(seed, number), mixed);
  return textOf(number, making, anyDay(making.random));
}

/** What a text of its own people and its own subject is made of. */
export function anyMaking(random: Random, mixed: boolean): Making {
  const tongue = mixed ? anyTongue(random) : TONGUES[0];
  const name = (least: number) => anyName(tongue, random, least);
  const people = [name(NEW_NAME), ...several(between(random, 1, 4), () => name(KNOWN_NAME))];
  const subject = several(12, () => contentWord(tongue, random));
  return { random, tongue, people, subject };
}

/** A day of the ten years, from 0. */
export const anyDay = (random: Random): number => Math.floor(random() * DAYS);

/** The text of a number on a day; past the last one it is of the last. */
export function textOf(number: number, making: Making, day: number): NewsText {
  const { random, tongue, people } = making;
  const date = new Date(FIRST_DAY + Math.min(day, DAYS - 1) * DAY).toISOString().slice(0, 10);
  return {
    path: `${date.slice(0, 4)}/${String(number).padStart(6, "0")}.txt`,
    title: headline(making),
    date,
    source: early(random, SOURCES),
    topics: [...new Set(several(between(random, 1, 3), () => early(random, TOPICS)))],
    place: early(random, PLACES),
    language: tongue.code,
    paragraphs: paragraphs(making),
    people,
  };
}

const several = <Item>(count: number, make: () => Item): readonly Item[] =>
  Array.from({ length: count }, make);

/** One of a list: the first ones oftener than the last. */
function early(random: Random, items: readonly string[]): string {
  const at = random();
  return items[Math.floor(at * at * items.length)] ?? "";
}

/** Six texts of ten are English. */
const anyTongue = (random: Random): Tongue =>
  random() < 0.6 ? TONGUES[0] : oneOf(random, TONGUES.slice(1));

function nextWord({ random, tongue, people, subject }: Making): string {
  const kind = random();
  if (kind < NAMES) return oneOf(random, people);
  if (kind < NAMES + NUMBERS) return anyNumber(random);
  if (kind < NAMES + NUMBERS + SUBJECT) return oneOf(random, subject);
  return anyWord(tongue, random);
}

const headline = (making: Making): string =>
  begun(
    several(between(making.random, 5, 10), () =>
      making.random() < 0.5 ? oneOf(making.random, making.subject) : nextWord(making),
    ).join(making.tongue.space),
  );

/** About 350 words; half of all texts have between 240 and 430. */
function paragraphs(making: Making): readonly string[] {
  const words = Math.round(290 * Math.exp(0.42 * deviation(making.random)));
  const all: string[] = [];
  for (let left = Math.min(1_500, Math.max(60, words)); left > 0; ) {
    const lengths = several(between(making.random, 1, 4), () => between(making.random, 8, 26));
    all.push(lengths.map((length) => sentence(making, length)).join(making.tongue.space));
    left -= lengths.reduce((sum, length) => sum + length, 0);
  }
  return all;
}

/** A sentence of so many words, 6 or more. */
export function sentence(making: Making, length: number): string {
  const { random, tongue, people } = making;
  const words = several(length, (): string => nextWord(making));
  const half = between(random, 3, length - 3);
  const said = [words.slice(0, half), words.slice(half)]
    .map((part) => part.join(tongue.space))
    .join(tongue.comma + tongue.space);
  if (random() > 0.14) return begun(said) + tongue.stop;
  const [open, close] = tongue.quotes;
  return `${open}${begun(said)}${close}${tongue.space}${oneOf(random, people)}${tongue.stop}`;
}
