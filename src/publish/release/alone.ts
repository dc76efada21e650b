import type { SiteFolder } from "../site-folder.ts";
import { type Lock, takeLock } from "./lock.ts";

/** Does work on a site that no other build may do at the same time. Throws a `BusyError` where one runs already. */
export async function alone<T>(folder: SiteFolder, work: (lock: Lock) => Promise<T>): Promise<T> {
  const lock = takeLock(folder.work);
  try {
    return await work(lock);
  } finally {
    lock.free();
  }
}
