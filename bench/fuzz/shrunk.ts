/** Whether what is left still has the fault. */
export type StillFails<Item> = (items: readonly Item[]) => Promise<boolean>;

/** So many times at most it is tried: what is left need not be the least. */
const MOST_TRIES = 100;

/** Takes away halves, quarters and so on while what is left still fails. */
export async function shrunk<Item>(
  items: readonly Item[],
  fails: StillFails<Item>,
): Promise<readonly Item[]> {
  let left = items;
  let tries = 0;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < left.length && tries < MOST_TRIES; tries++) {
      const less = left.toSpliced(at, size);
      if (less.length > 0 && (await fails(less))) left = less;
      else at += size;
    }
  }
  return left;
}
