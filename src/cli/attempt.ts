/** What a look at the disk gives; `null` where it cannot be had. */
export function attempt<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}
