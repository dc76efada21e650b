import { hash } from "node:crypto";
import { ProgramFault } from "../../program-fault.ts";
import { listsOf, type Plan } from "../plan.ts";
import { pageText } from "./page-text.ts";

/** What stands for each page, by its address: the data that it is drawn from, and the code that draws it. A page whose print is as it was is the same page. */
export type Prints = ReadonlyMap<string, string>;

/** The prints of all pages of a plan. Throws a `ProgramFault` where two pages want one address. */
export function pagePrints(plan: Plan, code: ReadonlyMap<string, string>): Prints {
  const site = JSON.stringify(plan.site);
  const prints = new Map<string, string>();
  for (const [list, pages] of Object.entries(listsOf(plan))) {
    const common = hash("sha1", `${code.get(list) ?? ""}${site}`);
    for (const page of pages) {
      if (prints.has(page.address))
        throw new ProgramFault(`Expected one page at ${page.address}, found two`);
      prints.set(page.address, hash("sha1", common + pageText(page), "base64url"));
    }
  }
  return prints;
}
