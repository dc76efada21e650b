import type { RawFile } from "../../src/article.ts";
import { decode } from "../../src/decode/decode.ts";
import { enricher } from "../../src/enrich/enrich.ts";
import { parse } from "../../src/parse/parse.ts";
import { read } from "../../src/read/read.ts";
import { walk } from "../../src/read/walk.ts";
import type { Steering } from "../../src/steering.ts";

/** Milliseconds that a text takes in each room. */
export interface Pace {
  readonly texts: number;
  readonly decode: number;
  readonly parse: number;
  readonly enrich: number;
}

const PASSES = 3;

/** How fast the texts of a folder are read, which lie in memory as bytes: after a pass to warm up, the middle one of three by their sum. */
export function paceOf(content: string, known: Steering): Pace {
  const files = walk(content)
    .texts.map((path) => read(content, path))
    .filter((file): file is RawFile => "bytes" in file);
  const pass = passOver(files, known);
  pass();
  const passes = Array.from({ length: PASSES }, pass).sort((a, b) => wholeOf(a) - wholeOf(b));
  return passes[PASSES >> 1] ?? pass();
}

export const wholeOf = ({ decode, parse, enrich }: Pace): number => decode + parse + enrich;

function passOver(files: readonly RawFile[], known: Steering): () => Pace {
  const enrich = enricher(known);
  return () => {
    const spent = { decode: 0, parse: 0, enrich: 0 };
    const timed = <Made>(room: keyof typeof spent, make: () => Made): Made => {
      const start = performance.now();
      const made = make();
      spent[room] += (performance.now() - start) / files.length;
      return made;
    };
    for (const file of files) {
      const text = timed("decode", () => decode(file));
      if (!("lines" in text)) continue;
      const draft = timed("parse", () => parse(text, known));
      timed("enrich", () => enrich(draft));
    }
    return { texts: files.length, ...spent };
  };
}
