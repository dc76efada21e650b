import type { Link } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Child, type Html, html } from "../../src/html/html.ts";
import type { SourceKind } from "../../src/steering.ts";
import type { Gap, Term } from "../../src/term.ts";
import { longDay } from "./dates.ts";
import { articles } from "./words.ts";

const OUTLETS: Readonly<Record<SourceKind, string>> = {
  agency: "News agency",
  paper: "Newspaper",
  broadcaster: "Broadcaster",
  ministry: "Ministry",
  distributor: "Passes on what others write",
};

/** What the steering files say of a term, and what the archive has of it, name by name; nothing where that is nothing. */
export function termFacts(term: Term, language: string): Html | false {
  const { about, holding } = term;
  const rows = [
    row("What it is", about.outlet && OUTLETS[about.outlet]),
    row(
      "Also named",
      about.names.length > 0 && listed(about.names.map((name) => html`<bdi>${name}</bdi>`)),
    ),
    row("IPTC Media Topic", about.medtop && html`<code>${about.medtop}</code>`),
    holding !== null &&
      row("Days with a text", holding.days > 0 && holding.days.toLocaleString("en")),
    ...carriedRows(term),
    holding !== null && row("No text between", gaps(holding.gaps, language)),
  ];
  return (
    rows.some(Boolean) &&
    html`<h2>About</h2>
<dl class="facts">\n${rows}</dl>\n`
  );
}

const row = (name: string, value: Child): Html | false =>
  value !== null && value !== false && html`<div><dt>${name}</dt><dd>${value}</dd></div>\n`;

/** Of a source: what it wrote, what it has from others, and who has it from there. */
function carriedRows({ address, count, carried, holding }: Term): readonly (Html | false)[] {
  if (holding === null) return [];
  const counted = (links: readonly Link[]): Child =>
    links.length > 0 &&
    listed(
      links.map(
        (link) =>
          html`<a href="${href(address, link.address)}"><bdi>${link.label}</bdi></a> (${link.count.toLocaleString("en")})`,
      ),
    );
  // A text of two outlets may be carried from each.
  const own = Math.max(0, count - carried.reduce((sum, link) => sum + link.count, 0));
  return [
    row("Its own text", carried.length > 0 && articles(own)),
    row("Carried from", counted(carried)),
    row("Carried by", counted(holding.carriers)),
  ];
}

const gaps = (all: readonly Gap[], language: string): Child =>
  all.length > 0 &&
  html`<ul>${all.map(
    ({ after, before }) =>
      html`<li>${longDay(after, language)} and ${longDay(before, language)}</li>`,
  )}</ul>`;

const listed = (items: readonly Html[]): Html =>
  html`${items.map((item, at) => html`${at > 0 && ", "}${item}`)}`;
