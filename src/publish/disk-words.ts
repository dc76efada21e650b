/** The code that the system gave an error, `ENOSPC`; `null` where it has none. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null) return null;
  if ("code" in error && typeof error.code === "string" && error.code.startsWith("E"))
    return error.code;
  // Eleventy wraps what it catches.
  return "originalError" in error ? codeOf(error.originalError) : null;
}

/** What a person can mend about a disk, by the code of the error. */
const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: "found a disk that is full; make room on it",
  EDQUOT: "found a disk on which you may write no more; make room on it",
  EROFS: "found a disk that can only be read",
  EACCES: "found one that may not be written; look at its permissions",
  EPERM: "found one that may not be written; look at its permissions",
  EMFILE: "found too many open files; raise the limit with `ulimit -n`",
  ENFILE: "found too many open files; close other programs",
  EIO: "found a disk that fails",
  EBUSY: "found a folder that is in use and cannot be moved; empty it",
};

/** `found a disk that is full; make room on it (ENOSPC)` */
export function diskWords(error: unknown): string {
  const code = codeOf(error) ?? "unknown";
  return `${WORDS[code] ?? "found one that cannot"} (${code})`;
}

/** True for a fault of the disk, and not of the program. */
export const isOfDisk = (error: unknown): boolean => {
  const code = codeOf(error);
  return code !== null && code in WORDS;
};
