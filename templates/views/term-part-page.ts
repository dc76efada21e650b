import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";
import type { TermPart } from "../../src/term.ts";
import { shelfName } from "./dates.ts";
import { feedLink } from "./feed-link.ts";
import { layout } from "./layout.ts";
import { rowNav } from "./row-nav.ts";
import { termMonths } from "./term-months.ts";
import { trail } from "./trail.ts";
import { articles } from "./words.ts";

/** The articles of a topic or a source in one year (or one month of a full year, or without a day). */
export function termPartPage(part: TermPart, site: Site): Html {
  const { address, term, period, entries, months, feed } = part;
  const name = shelfName(period, site.language);
  const count = entries.length + months.reduce((sum, month) => sum + month.count, 0);
  return layout({
    site,
    address,
    title: `${term.label}, ${name}`,
    feed: feed && { title: term.label, files: feed },
    main: html`${trail([term], address, (label) => label)}
<h1><bdi>${term.label}</bdi> <small>${name}</small></h1>
<p class="standfirst">${articles(count)}.${feed && html` ${feedLink(feed, address)}`}</p>
${rowNav(part, address, "Years", (label) => shelfName(label, site.language))}
${termMonths(part, site)}`,
  });
}
