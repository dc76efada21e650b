import type { Suggested } from "../../check/suggested.ts";
import { printable } from "../../notice.ts";
import { slug } from "../../slug.ts";
import { count } from "../summary.ts";
import type { Checked } from "./report.ts";

const MOST_OUTLETS = 20;

/** What a person may put into the steering files, as entries that are ready for them, each with the number of its texts. */
export const suggestionParts = ({
  outlets,
  names,
  phrases,
}: Pick<Checked, "outlets" | "names" | "phrases">): readonly string[] => [
  ...part(
    "For sources.yml, where these are outlets (set the kind: agency, paper, broadcaster, ministry or distributor)",
    outlets
      .slice(0, MOST_OUTLETS)
      .map(([name, texts]) => entry({ name, names: [], texts }, ", kind: paper")),
  ),
  ...part("For people.yml, where these are people", names.people.map(named)),
  ...part("For organisations.yml, where these are organisations", names.organisations.map(named)),
  ...part("For places.yml, where these are places", names.places.map(named)),
  ...part(
    "For people.yml, organisations.yml or places.yml: names of which no text says clearly what they are",
    names.others.map(named),
  ),
  ...part(
    "For topics.yml, where they tell one: phrases of texts without a topic",
    phrases.map(phrased),
  ),
];

const part = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [[heading, ...lines, ""].join("\n")];

const entry = ({ name, texts }: Suggested, more: string): string =>
  `- {id: ${slug(name)}, name: ${quoted(name)}${more}}  # ${count(texts, "text")}`;

const named = (suggested: Suggested): string =>
  entry(
    suggested,
    suggested.names.length === 0 ? "" : `, names: [${suggested.names.map(quoted).join(", ")}]`,
  );

const phrased = ({ name, texts }: Suggested): string =>
  `- {id: ${slug(name)}, label: ${quoted(name.charAt(0).toUpperCase() + name.slice(1))}, phrases: [${quoted(name)}]}  # ${count(texts, "text")}`;

const quoted = (text: string): string => printable(JSON.stringify(text));
