import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadArchive, steeringOf } from "../../src/archive.ts";
import { siteOf } from "../../src/publish/site.ts";
import type { Steering } from "../../src/steering.ts";
import { alone, type TryAlone } from "./alone.ts";
import { type Mutant, mutant } from "./mutant.ts";
import { seedTexts } from "./seed-texts.ts";
import { shrunk } from "./shrunk.ts";
import { steeredFolder } from "./steered.ts";
import { together } from "./together.ts";

/** A text, or some of them together, with which something is wrong. */
export interface Failure {
  /** The number of the text, or of the first and the last of an archive. */
  readonly only: string;
  readonly mutations: readonly string[];
  readonly faults: readonly string[];
  /** The texts, made smaller as long as they failed. */
  readonly files: readonly Pick<Mutant, "path" | "bytes">[];
}

/** What is tried: the texts of these numbers. */
export interface Trial {
  readonly root: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** What came of a trial. */
export interface Outcome {
  readonly texts: number;
  /** How many texts got no page, by the reason. */
  readonly rejected: Readonly<Record<string, number>>;
  readonly failures: readonly Failure[];
  readonly slowest: readonly { readonly number: number; readonly milliseconds: number }[];
}

/** So many texts make an archive. */
const TOGETHER = 50;

/** How many of the slowest texts are told. */
const SLOWEST = 5;

/** Two archives that read texts: they are steered in different ways. */
interface Reader {
  readonly known: Steering;
  readonly tryAlone: TryAlone;
}

/** Tries every text of a trial alone, and in archives of fifty. */
export async function run(
  { root, seed, from, to }: Trial,
  told: (done: number, failures: number) => void = () => {},
): Promise<Outcome> {
  const seeds = seedTexts(root);
  const readers = [reader(root, 0), reader(root, 1)] as const;
  let outcome: Outcome = { texts: 0, rejected: {}, failures: [], slowest: [] };
  for (let first = from; first <= to; first += TOGETHER) {
    const last = Math.min(to, first + TOGETHER - 1);
    const texts = Array.from({ length: last - first + 1 }, (_, at) =>
      mutant(seeds, seed, first + at),
    );
    for (const text of texts)
      outcome = await afterOne(outcome, text, readers[text.number % 2 ? 1 : 0].tryAlone);
    const { known } = readers[Math.floor(first / TOGETHER) % 2 ? 1 : 0];
    const failures = await archiveFailure(root, known, texts);
    outcome = { ...outcome, failures: [...outcome.failures, ...failures] };
    told(outcome.texts, outcome.failures.length);
  }
  return outcome;
}

/** What came of a trial when one more text was tried alone. */
async function afterOne(before: Outcome, text: Mutant, tryAlone: TryAlone): Promise<Outcome> {
  const { faults, milliseconds, rejected } = tryAlone(text.path, text.bytes);
  const failures = faults.length > 0 ? [await smaller(text, tryAlone, faults)] : [];
  const reason = rejected?.reason;
  return {
    texts: before.texts + 1,
    rejected: reason
      ? { ...before.rejected, [reason]: (before.rejected[reason] ?? 0) + 1 }
      : before.rejected,
    failures: [...before.failures, ...failures],
    slowest: [...before.slowest, { number: text.number, milliseconds }]
      .sort((a, b) => b.milliseconds - a.milliseconds)
      .slice(0, SLOWEST),
  };
}

function reader(root: string, way: number): Reader {
  const folder = mkdtempSync(join(tmpdir(), "backfile-fuzz-"));
  try {
    steeredFolder(root, folder, way);
    const known = steeringOf(folder);
    return { known, tryAlone: alone(known, siteOf(loadArchive(folder, { known }))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a fault is, without the words of its text: the same one is looked for while a text is made smaller. */
const kindOf = (fault: string): string =>
  fault
    .replace(/^\S+\.\w+: /u, "")
    .replace(/[^a-z ].*$/su, "")
    .slice(0, 40);

const sameKind = (faults: readonly string[], [first = ""]: readonly string[]): boolean =>
  faults.some((fault) => kindOf(fault) === kindOf(first));

async function smaller(
  { number, path, bytes, mutations }: Mutant,
  tryAlone: TryAlone,
  faults: readonly string[],
): Promise<Failure> {
  const left = await shrunk(piecesOf(bytes), async (less) =>
    sameKind(tryAlone(path, Buffer.concat(less)).faults, faults),
  );
  return { only: `${number}`, mutations, faults, files: [{ path, bytes: Buffer.concat(left) }] };
}

/** So many pieces are taken away or kept. */
const PIECES = 400;

function piecesOf(bytes: Buffer): readonly Buffer[] {
  const size = Math.max(1, Math.ceil(bytes.length / PIECES));
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
}

async function archiveFailure(
  root: string,
  known: Steering,
  texts: readonly Mutant[],
): Promise<readonly Failure[]> {
  const faults = await together(root, known, texts);
  if (faults.length === 0) return [];
  const files = await shrunk(texts, async (less) =>
    sameKind(await together(root, known, less), faults),
  );
  return [
    {
      only: `${texts[0]?.number}-${texts.at(-1)?.number}`,
      mutations: files.flatMap(({ number, mutations }) => [`${number}:`, ...mutations]),
      faults,
      files,
    },
  ];
}
