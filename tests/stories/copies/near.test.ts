import { expect, test } from "vitest";
import { between, chance } from "../../../bench/chance.ts";
import { COMMON } from "../../../src/stories/copies/candidates.ts";
import type { CopyText } from "../../../src/stories/copies/copy-text.ts";
import { type Nearness, nearness } from "../../../src/stories/copies/near.ts";
import { changedWordings } from "../../../src/stories/copies/wordings.ts";
import { copy, run } from "./texts.ts";

const FOOT = run(1, 60);

/** One of a few origins, cut, with or without what stands below all of them: that is common or not, as texts come and go. */
function footed(nth: number, random: () => number): CopyText {
  const from = 1_000 + between(random, 0, 150) * 100;
  const own = `${run(from, from + between(random, 20, 60))} ${run(20_000 + nth * 10, 20_004 + nth * 10)}`;
  return copy([`t${nth}`, between(random, 1, 28), [], random() < 0.95 ? `${own} ${FOOT}` : own]);
}

const shown = ({ ordered, near, common }: Nearness) => ({
  ordered: ordered.map(({ first }) => first.path),
  common: [...common].sort(([a], [b]) => a - b),
  near: [...near]
    .map(([{ first }, others]) => [first.path, others.map((other) => other.first.path)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
});

test("what is near after a change is what it is from nothing, while shingles become common and cease to be", () => {
  const random = chance(5);
  const all = Array.from({ length: 500 }, (_, nth) => footed(nth, random));
  let present: readonly CopyText[] = all.slice(0, COMMON + 10);
  let known: Nearness | null = null;
  const counts = new Set<number>();
  const change = (come: readonly CopyText[], gone: readonly CopyText[]) => {
    known = nearness(changedWordings(known?.ordered ?? [], come, gone), known);
    return known;
  };
  change(present, []);
  for (let step = 0; step < 40; step += 1) {
    const come = all.filter((text) => !present.includes(text) && random() < 0.02);
    const gone = present.filter(() => random() < 0.03);
    present = [...present.filter((text) => !gone.includes(text)), ...come];
    const now = change(come, gone);
    const anew = nearness(changedWordings([], present, []), null);
    expect(shown(now), `${step}`).toEqual(shown(anew));
    counts.add(now.common.size);
  }
  expect(counts.has(0)).toBe(true);
  expect(counts.size).toBeGreaterThan(1);
});
