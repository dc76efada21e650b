import { writeSync } from "node:fs";

/** Data, for the next program. Waits for a slow reader; when the reader has left, nothing is left to do. */
export function printData(text: string): void {
  if (!write(1, text)) process.exit(0);
}

/** Progress and notices, for a person; nobody has to read them. */
export const printMessage = (text: string): void => printRaw(`${text}\n`);

/** A message that does not end its line. */
export function printRaw(text: string): void {
  write(2, text);
}

/** False where the reader has left. */
function write(file: number, text: string): boolean {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    const written = writeSome(file, bytes, at);
    if (written === null) return false;
    at += written;
  }
  return true;
}

const codeOf = (error: unknown): unknown =>
  typeof error === "object" && error !== null && "code" in error ? error.code : null;

/** How many bytes the reader took; `null` where it has left. */
function writeSome(file: number, bytes: Uint8Array, at: number): number | null {
  try {
    return writeSync(file, bytes, at);
  } catch (error) {
    if (codeOf(error) === "EPIPE") return null;
    if (codeOf(error) !== "EAGAIN") throw error;
    pause();
    return 0;
  }
}

/** A pipe that is full for the moment. */
const pause = (): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
};
