import type { Entry } from "../groups.ts";
import type { Listed } from "../nearby.ts";

/** As much of an entry as an item of a list prints: pages with such items go from thread to thread. */
export const listed = (entry: Entry): Listed => ({
  address: entry.address,
  displayTitle: entry.displayTitle,
  displayTitleBasis: entry.displayTitleBasis,
  date: entry.date,
  language: entry.language,
  sources: entry.sources,
  distributors: entry.distributors,
  carried: entry.carried,
  digest: entry.digest,
});
