import { hash } from "node:crypto";
import { ProgramFault } from "../../program-fault.ts";
import { listsOf, type Plan } from "../plan.ts";
import { printMaker } from "./print-maker.ts";

/** What stands for each page, by its address: the data that it is drawn from, and the code that draws it. A page whose print is as it was is the same page. */
export type Prints = ReadonlyMap<string, string>;

/** The prints of all pages of a plan. Throws a `ProgramFault` where two pages want one address. */
export function pagePrints(plan: Plan, code: ReadonlyMap<string, string>): Prints {
  const printOf = printMaker();
  const common = printOf(plan.site);
  const prints = new Map<string, string>();
  for (const [list, pages] of Object.entries(listsOf(plan)))
    for (const page of pages) {
      if (prints.has(page.address))
        throw new ProgramFault(`Expected one page at ${page.address}, found two`);
      // A page of an article is its address and what stands around it; its own print would be its digest alone.
      const own = Object.values(page).map(printOf).join();
      prints.set(page.address, hash("sha1", `${code.get(list) ?? ""}${common}${own}`, "base64url"));
    }
  return prints;
}
