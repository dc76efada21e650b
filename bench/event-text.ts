import { between, chance } from "./chance.ts";
import {
  anyDay,
  anyMaking,
  type Making,
  type NewsText,
  newsText,
  SOURCES,
  sentence,
  textOf,
} from "./news-text.ts";
import { contentWord } from "./vocabulary.ts";

/** Of so many texts in a row the first few report one event. */
const BLOCK = 10;

/** Keeps the chance of events apart from that of texts. */
const EVENTS = 0x5e7e;

/** What the reports of an event share. */
interface NewsEvent {
  readonly making: Making;
  readonly reports: number;
  /** The numbers of its reports, and where their texts come from, begin here. */
  readonly first: number;
  readonly source: number;
  readonly day: number;
  readonly place: string;
  readonly sentences: readonly string[];
}

const several = <Item>(count: number, make: () => Item): readonly Item[] =>
  Array.from({ length: count }, make);

/** The text of a number where events are reported: of every ten, two to six report one, each for another source and within two days. All others are those of `newsText`. */
export function eventText(number: number, seed: number, mixed: boolean): NewsText {
  const event = eventOf(number, seed, mixed);
  return number - event.first < event.reports
    ? reportOf(event, number, seed)
    : newsText(number, seed, mixed);
}

/** One more report, under a number of its own, of the event of which the text `about` is one of ten. */
export const lateReport = (number: number, about: number, seed: number, mixed: boolean): NewsText =>
  reportOf(eventOf(about, seed, mixed), number, seed);

function eventOf(number: number, seed: number, mixed: boolean): NewsEvent {
  const first = number - (number % BLOCK);
  const random = chance(seed, EVENTS, first);
  const making = anyMaking(random, mixed);
  return {
    ...{ making, first },
    reports: between(random, 2, 6),
    source: between(random, 0, SOURCES.length - 1),
    day: anyDay(random),
    place: newsText(first, seed, mixed).place,
    sentences: several(6, () => sentence(making, between(random, 10, 24))),
  };
}

/** One report in four has the words of the first one, half of these without its end; the others share sentences. */
function reportOf(event: NewsEvent, number: number, seed: number): NewsText {
  const own = ownReport(event, number, seed);
  const random = chance(seed, EVENTS, number, 1);
  if (number === event.first || random() > 0.25) return own;
  const { paragraphs } = ownReport(event, event.first, seed);
  const kept = random() < 0.5 ? paragraphs.length : Math.ceil(0.7 * paragraphs.length);
  return { ...own, paragraphs: paragraphs.slice(0, kept) };
}

/** A report in words of its own: it names the people of the event, is about two thirds of its subject, and has two of its sentences. */
function ownReport(event: NewsEvent, number: number, seed: number): NewsText {
  const random = chance(seed, EVENTS, number, 0);
  const { tongue, people, subject } = event.making;
  const own = several(4, () => contentWord(tongue, random));
  const making = { random, tongue, people, subject: [...subject.slice(own.length), ...own] };
  const text = textOf(number, making, event.day + between(random, 0, 1));
  const source = SOURCES[(event.source + number) % SOURCES.length] ?? "";
  const said = several(
    2,
    () => event.sentences[between(random, 0, event.sentences.length - 1)] ?? "",
  );
  return {
    ...{ ...text, source, place: event.place },
    paragraphs: text.paragraphs.map((paragraph, at) =>
      [said[at] ?? [], paragraph].flat().join(tongue.space),
    ),
  };
}
