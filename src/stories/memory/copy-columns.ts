import { parseCivilDate } from "../../civil-date.ts";
import { type CopyText, copyText } from "../copies/copy-text.ts";
import type { Family, Member } from "../copies/families.ts";
import type { FamilyMemory } from "../copies/find-families.ts";
import type { Near } from "../copies/near.ts";
import type { Origin } from "../copies/origins.ts";
import type { Wording } from "../copies/wordings.ts";
import type { ReportText } from "../report-text.ts";
import { type Column, type ColumnReader, column } from "./columns.ts";
import { placesOf, printPlaces, readPlaces } from "./lists.ts";
import { printJson, printRepeated, readJson, readRepeated } from "./strings.ts";

/** What is known of copies. Its texts are those that are printed before, in their order. */
export function printCopies({
  texts,
  ordered,
  common,
  near,
  origins,
}: FamilyMemory): readonly Column[] {
  const [placeOf, wordingPlace] = [placesOf(texts), placesOf(ordered)];
  const families = origins.flatMap((origin) => origin.families);
  return [
    printJson(texts.map(({ address }) => address)),
    ...printRepeated(texts.map(({ date }) => date ?? "")),
    ...printPlaces(
      ordered.map((wording) => wording.texts),
      placeOf,
    ),
    column(Uint32Array.from(common.keys())),
    column(Uint32Array.from(common.values())),
    ...printPlaces(
      [...near].map(([wording, others]) => [wording, ...others]),
      wordingPlace,
    ),
    ...printPlaces(
      origins.map(({ group }) => group),
      wordingPlace,
    ),
    column(Uint32Array.from(origins, (origin) => origin.families.length)),
    ...printPlaces(
      families.map(({ base, members }) => [base, ...members.map(({ text }) => text)]),
      placeOf,
    ),
    printJson(families.map(({ members }) => members.map(({ likeness }) => likeness))),
  ];
}

/** The same again, of these texts. */
export function readCopies(columns: ColumnReader, reports: readonly ReportText[]): FamilyMemory {
  const addresses = readJson<readonly string[]>(columns);
  const dateOf = readRepeated(columns, parseCivilDate);
  const texts = reports.map((text, at) => copyText(text, addresses[at] ?? "", dateOf(at) ?? null));
  const ordered = readPlaces(columns, texts).flatMap(wordingOf);
  const common = columns.numbers();
  const having = columns.numbers();
  const near: Near = new Map(
    readPlaces(columns, ordered).flatMap(([one, ...others]) => (one ? [[one, others]] : [])),
  );
  return {
    texts,
    ordered,
    common: new Map(Array.from(common, (shingle, at) => [shingle, having[at] ?? 0])),
    near,
    origins: readOrigins(columns, texts, ordered),
  };
}

const wordingOf = (texts: readonly CopyText[]): readonly Wording[] =>
  texts.slice(0, 1).map((first) => ({ texts, first }));

function readOrigins(
  columns: ColumnReader,
  copies: readonly CopyText[],
  wordings: readonly Wording[],
): readonly Origin[] {
  const groups = readPlaces(columns, wordings);
  const counts = columns.numbers();
  const families = readFamilies(columns, copies);
  let from = 0;
  return groups.map((group, at) => {
    const begin = from;
    from += counts[at] ?? 0;
    return { group, families: families.slice(begin, from) };
  });
}

function readFamilies(columns: ColumnReader, copies: readonly CopyText[]): readonly Family[] {
  const families = readPlaces(columns, copies);
  const likenesses = readJson<readonly (readonly Member["likeness"][])[]>(columns);
  return families.flatMap(([base, ...texts], nth) => {
    const known = likenesses[nth] ?? [];
    const members = texts.flatMap((text, at) => {
      const likeness = known[at];
      return likeness ? [{ text, likeness }] : [];
    });
    return base ? [{ base, members }] : [];
  });
}
