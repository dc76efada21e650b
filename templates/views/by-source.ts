import { byText } from "../../src/by-text.ts";
import { groupBy } from "../../src/group-by.ts";
import type { Entry } from "../../src/groups.ts";
import { type Html, html } from "../../src/html/html.ts";
import { NO_SOURCE, origin, titleLink } from "./entry-list.ts";

/** Articles under those who bring them: who brings most comes first, of equals in the order of their names, and those of nobody last. */
export const bySource = (
  entries: readonly Entry[],
  from: string,
): Html => html`<div class="by-source">
${[...groupBy(entries, (entry) => [origin(entry)])].sort(byRank).map(
  ([
    name,
    own,
  ]) => html`<div><h3><bdi>${name}</bdi>${own.length > 1 && html` <span class="count">${own.length}</span>`}</h3>
<ol class="entries">
${own.map((entry) => html`<li>${titleLink(entry, from)}</li>\n`)}</ol></div>
`,
)}</div>`;

type Brought = readonly [name: string, own: readonly Entry[]];

const byRank = ([a, ofA]: Brought, [b, ofB]: Brought): number =>
  Number(a === NO_SOURCE) - Number(b === NO_SOURCE) || ofB.length - ofA.length || byText(a, b);
