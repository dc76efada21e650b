import type { Weighed } from "./weighed.ts";

/** A page names so many of the terms that two texts share. */
const NAMED = 8;

interface Shared {
  readonly code: number;
  readonly weight: number;
}

/** The terms that two texts share, those that weigh most first. */
export const sharedTerms = (a: Weighed, b: Weighed): readonly number[] =>
  sharedIn(a, b)
    .sort((one, other) => other.weight - one.weight || one.code - other.code)
    .slice(0, NAMED)
    .map(({ code }) => code);

/** Goes through the terms of both in their order. */
function sharedIn(a: Weighed, b: Weighed): Shared[] {
  const shared: Shared[] = [];
  const [ours, theirs] = [a.terms.codes, b.terms.codes];
  let [here, there] = [0, 0];
  while (here < ours.length && there < theirs.length) {
    const [code = 0, other = 0] = [ours[here], theirs[there]];
    if (code === other)
      shared.push({ code, weight: (a.weights[here] ?? 0) * (b.weights[there] ?? 0) });
    if (code <= other) here += 1;
    if (other <= code) there += 1;
  }
  return shared;
}
