import type { Stacks } from "../src/card.ts";
import type { Html } from "../src/html/html.ts";
import type { PageList, Plan, Site } from "../src/publish/plan.ts";

interface Data<L extends PageList> {
  readonly plan: Plan;
  readonly record: Plan[L][number];
}

/** A page file: for each record of a list of the plan, one page at the record's address, drawn by a view. */
export const page = <L extends PageList>(
  list: L,
  view: (record: Plan[L][number], site: Site, stacks: Stacks) => Html | string,
) => ({
  data: {
    pagination: { data: `plan.${list}`, size: 1, alias: "record" },
    permalink: ({ record }: Data<L>): string => record.address,
    eleventyExcludeFromCollections: true,
    // No page shows it: without one Eleventy asks the disk for that of the page file, for every page.
    date: new Date(0),
  },
  render: ({ plan, record }: Data<L>): string => view(record, plan.site, plan.stacks).toString(),
});
