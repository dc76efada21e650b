import { textReader } from "../../src/read-text.ts";
import type { Reader } from "../../src/stacks/reader.ts";
import type { TextSteering } from "../../src/steering.ts";
import { steering } from "../steering.ts";

/** The paths of texts that were read from the disk, and of those of which records were made. */
export interface Asked {
  readonly read: readonly string[];
  readonly made: readonly string[];
}

/** A reader that writes down what it is asked for. */
export interface CountingReader extends Reader {
  /** Since it was last asked this. */
  readonly asked: () => Asked;
}

/** Reads the texts of a content folder as the program does. */
export function countingReader(content: string, known: TextSteering = steering()): CountingReader {
  const reader = textReader(content, known);
  const asked: { read: string[]; made: string[] } = { read: [], made: [] };
  return {
    ...reader,
    read: (path) => {
      asked.read.push(path);
      return reader.read(path);
    },
    make: (file) => {
      asked.made.push(file.path);
      return reader.make(file);
    },
    asked: () => ({ read: asked.read.splice(0), made: asked.made.splice(0) }),
  };
}
