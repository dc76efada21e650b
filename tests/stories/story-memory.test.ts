import { expect, test } from "vitest";
import { chance, oneOf } from "../../bench/chance.ts";
import type { Article } from "../../src/article.ts";
import type { Steering } from "../../src/steering.ts";
import { REACH } from "../../src/stories/events/likeness.ts";
import { WINDOW } from "../../src/stories/events/window.ts";
import { findStories, type StoryMemory } from "../../src/stories/find-stories.ts";
import { printMemory, readMemory } from "../../src/stories/memory/print-memory.ts";
import { EDITS, randomArchive, type Sheet, steered, writer } from "./random-archive.ts";
import { toldOf } from "./told.ts";

/** All that is found out, without what is remembered. */
function found(articles: readonly Article[], known: Steering, memory: StoryMemory | null) {
  const { memory: next, ...result } = findStories(...toldOf(articles), known, memory);
  return { result, next };
}

/** A memory as another process finds it. */
const printed = (memory: StoryMemory | null): StoryMemory | null =>
  memory && readMemory(printMemory(memory));

const shuffled = <Item>(items: readonly Item[], random: () => number): readonly Item[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

/** The kinds of things that were found. */
const kindsIn = ({ stories, lineages, carried }: ReturnType<typeof found>["result"]) => [
  ...stories.flatMap(({ name, similar }) => [name ?? "unnamed", ...similar.map(() => "similar")]),
  ...lineages.flatMap(({ carriers }) => carriers.map(({ kind }) => kind ?? "base")),
  ...[...carried].map(() => "carried"),
];

const KINDS = ["The storm", "base", "carried", "same", "shortened", "similar", "unnamed"];

test.each([1, 2, 3])("neither what is remembered nor the order of texts matters (%i)", (seed) => {
  const random = chance(seed, 99);
  const articlesOf = writer();
  const seen = new Set<string>();
  const memories: (StoryMemory | null)[] = [null];
  let archive = randomArchive(50, seed);
  for (let step = 0; step < 60; step += 1) {
    const name = oneOf(random, Object.keys(EDITS));
    archive = EDITS[name]?.(archive, step, random) ?? archive;
    const known = steered(archive);
    const articles = articlesOf(archive.sheets);
    const anew = found(articles, known, null).result;
    const again = found(articles, known, memories.at(-1) ?? null);
    expect(again.result, `${step} ${name}`).toEqual(anew);
    const elsewhere = found(articles, known, printed(memories.at(-1) ?? null));
    expect(elsewhere.result, `${step} ${name}, printed`).toEqual(anew);
    const older = oneOf(random, memories);
    const others = shuffled(articles, random).map((article) => ({ ...article }));
    expect(found(others, known, older).result, `${step} ${name}, shuffled`).toEqual(anew);
    memories.push(step % 2 === 0 ? again.next : printed(elsewhere.next));
    for (const kind of kindsIn(anew)) seen.add(kind);
  }
  expect([...seen]).toEqual(expect.arrayContaining(KINDS));
});

const dayOf = (sheets: readonly Sheet[]): ReadonlyMap<string, number | null> =>
  new Map(sheets.map(({ path, day }) => [`${path}.html`, day]));

test.each([1, 2, 3, 4, 5])(
  "a text more makes no difference to stories of other days (%i)",
  (seed) => {
    const archive = randomArchive(120, seed);
    const dated = archive.sheets.filter(({ day }) => day !== null);
    const known = steered(archive);
    const articlesOf = writer();
    const [first, ...others] = dated;
    const days = dayOf(dated);
    const isFar = (address: string): boolean =>
      Math.abs((days.get(address) ?? 0) - (first?.day ?? 0)) > WINDOW + REACH;
    const storiesOf = (sheets: readonly Sheet[]) =>
      findStories(...toldOf(articlesOf(sheets)), known, null).stories.filter(({ reports }) =>
        reports.every(isFar),
      );
    const far = storiesOf(dated);
    expect(far.length).toBeGreaterThan(3);
    expect(storiesOf(others)).toEqual(far);
  },
);

test.each([1, 2, 3, 4, 5])("a text more changes no lineage but its own (%i)", (seed) => {
  const { sheets, ...said } = randomArchive(120, seed);
  const articlesOf = writer();
  const [first, ...others] = sheets;
  const own = first?.words.slice(0, 5).join(" ") ?? "";
  const without = (texts: readonly Sheet[]) => {
    const related = new Set(
      texts.filter(({ words }) => words.join(" ").includes(own)).map(({ path }) => `${path}.html`),
    );
    return findStories(...toldOf(articlesOf(texts)), steered(said), null).lineages.filter(
      ({ carriers }) => carriers.every(({ address }) => !related.has(address)),
    );
  };
  expect(without(sheets).length).toBeGreaterThan(3);
  expect(without(others)).toEqual(without(sheets));
});
