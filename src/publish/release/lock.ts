import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { BusyError, UserError } from "../../user-error.ts";
import { codeOf, diskWords } from "../disk-words.ts";
import { type Fate, fateOf, type Holder, thisHolder } from "./holder.ts";

/** A lock on the work folder of a site. Only who holds it may change the site. */
export interface Lock {
  /** False where somebody took it away: a person who deleted the file, for one. */
  isMine(): boolean;
  free(): void;
  /** When it was taken, in milliseconds as its disk counts. */
  readonly since: number;
}

const MOST_TRIES = 10;

/** Takes the lock of a work folder, also that of a process which died. Throws a `BusyError` where another process holds it, and a `UserError` where the folder cannot be written. */
export function takeLock(work: string): Lock {
  const path = join(work, "lock");
  const text = `${JSON.stringify(thisHolder())}\n`;
  writable(work, () => mkdirSync(work, { recursive: true }));
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    if (writable(work, () => taken(path, text))) return held(path, text);
    removeDead(path);
  }
  throw busy(work, null);
}

const held = (path: string, text: string): Lock => {
  const isMine = (): boolean => textAt(path) === text;
  clearDead(path);
  return {
    isMine,
    since: statSync(path).mtimeMs,
    free: () => {
      if (isMine()) rmSync(path, { force: true });
    },
  };
};

/** A lock is there whole or not at all, since a link is made in one step. */
function taken(path: string, text: string): boolean {
  const own = `${path}.${process.pid}`;
  rmSync(own, { force: true });
  writeFileSync(own, text);
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Moves the lock of a dead process out of the way. Two that find it dead at once: the one that moved the other's new lock puts it back. */
function removeDead(path: string): void {
  const text = textAt(path);
  if (text === null) return;
  const holder = holderIn(text);
  const fate: Fate = holder === null ? "dead" : fateOf(holder);
  if (fate !== "dead") throw busy(path, holder);
  const dead = `${path}.dead.${process.pid}`;
  if (!attempted(() => renameSync(path, dead))) return;
  if (textAt(dead) !== text) attempted(() => linkSync(dead, path));
  rmSync(dead, { force: true });
}

/** What processes left that died while they took the lock. */
function clearDead(path: string): void {
  const folder = join(path, "..");
  for (const name of readdirSync(folder)) {
    const pid = /^lock\.(?:dead\.)?(?<pid>\d+)$/u.exec(name)?.groups?.pid;
    if (pid === undefined || Number(pid) === process.pid) continue;
    const holder = holderIn(textAt(join(folder, name)) ?? "");
    if (holder === null || fateOf(holder) === "dead") rmSync(join(folder, name), { force: true });
  }
}

function holderIn(text: string): Holder | null {
  try {
    const { pid, started, boot, host, once } = JSON.parse(text);
    return {
      pid: Number(pid),
      started: String(started),
      boot: String(boot),
      host: String(host),
      once,
    };
  } catch {
    return null;
  }
}

function textAt(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function attempted(step: () => void): boolean {
  try {
    step();
    return true;
  } catch {
    return false;
  }
}

function busy(path: string, holder: Holder | null): BusyError {
  const who = holder === null ? "" : ` (process ${holder.pid})`;
  const elsewhere =
    holder !== null && fateOf(holder) === "elsewhere"
      ? ` on the machine \`${holder.host}\`; where it runs no more, delete \`${path}\``
      : "; wait until it has ended";
  return new BusyError(
    `Expected to build alone, found a build of this site that is running${who}${elsewhere}`,
  );
}

function writable<T>(folder: string, step: () => T): T {
  try {
    return step();
  } catch (cause) {
    throw new UserError(
      `\`${folder}\`  Expected a folder that can be written, ${diskWords(cause)}`,
      { cause },
    );
  }
}
