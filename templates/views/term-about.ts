import type { Link, TermKind } from "../../src/groups.ts";
import { href } from "../../src/html/href.ts";
import { type Html, html } from "../../src/html/html.ts";
import type { Term } from "../../src/term.ts";
import { termFacts } from "./term-facts.ts";
import { topicRule } from "./topic-rule.ts";

/** What a term is, and what stands beside it; nothing where nothing is known. */
export function termAbout(term: Term, language: string): Html | null {
  const { kind, label, address, about, parent, narrower, related } = term;
  const sections = [
    termFacts(term, language),
    kind === "topics" && topicRule(about),
    links("Broader topic", parent ? [parent] : [], address),
    links("Narrower topics", narrower, address),
    links(RELATED[kind], related, address),
  ];
  return sections.some(Boolean)
    ? html`<aside class="profile" aria-label="About ${label}">\n${sections}</aside>\n`
    : null;
}

const RELATED: Readonly<Record<TermKind, string>> = {
  topics: "Also in these articles",
  sources: "Topics",
  people: "Topics",
  organisations: "Topics",
  places: "Topics",
};

/** A count that is not known stands for none. */
const links = (heading: string, all: readonly Link[], from: string): Html | false =>
  all.length > 0 &&
  html`<h2>${heading}</h2>
<ul class="terms">
${all.map(
  ({ label, address, count }) =>
    html`<li><a href="${href(from, address)}"><bdi>${label}</bdi></a>${count > 0 && html` <span class="count">${count.toLocaleString("en")}</span>`}</li>\n`,
)}</ul>
`;
