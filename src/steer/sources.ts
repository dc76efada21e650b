import { z } from "zod";
import type { Source, SourceBook } from "../steering.ts";
import { id, name, names } from "./authority.ts";
import { parseYaml } from "./yaml.ts";

const KINDS = ["agency", "paper", "broadcaster", "ministry", "distributor"] as const;

const schema = z
  .array(
    z.strictObject({
      id,
      name,
      kind: z.enum(KINDS, `Expected one of ${KINDS.join(", ")}`),
      names: names.default([]),
      language: z.string().nullable().default(null),
    }),
    "Expected a list of outlets",
  )
  .default([]);

export const parseSources = (file: string, yaml: string | null): readonly Source[] =>
  parseYaml(file, yaml ?? "", schema);

/** A name as it is looked up: case, dots and spaces do not count, but a code of up to four capitals keeps its case. */
const keyOf = (name: string): string => {
  const plain = name.normalize("NFKC").replace(/\./gu, "").replace(/\s+/gu, " ").trim();
  return /^[A-Z]{2,4}$/u.test(plain) ? plain : plain.toLowerCase();
};

/** No name of an outlet is longer: most of what is asked for is a sentence. */
const LONGEST = 100;

/** The outlets of the archive, its own entries before the shipped ones of the same id or name. */
export function sourceBook(own: readonly Source[], shipped: readonly Source[]): SourceBook {
  const ids = new Set(own.map((source) => source.id));
  const sources = [...own, ...shipped.filter((source) => !ids.has(source.id))];
  const byName = new Map<string, Source>();
  for (const source of sources)
    for (const name of [source.name, ...source.names])
      if (!byName.has(keyOf(name))) byName.set(keyOf(name), source);
  return {
    sources,
    find: (name) => (name.length > LONGEST ? null : (byName.get(keyOf(name)) ?? null)),
  };
}
