import { parseAddresses } from "../address-table.ts";
import { parseChanges } from "../change-log.ts";
import { groupBy } from "../group-by.ts";
import type { Steering } from "../steering.ts";
import { parseAbout } from "./about.ts";
import { parseAuthorities } from "./authority.ts";
import { parseCorrections } from "./corrections.ts";
import { parseSettings } from "./settings.ts";
import { parseSources, sourceBook } from "./sources.ts";
import { parseStories } from "./stories.ts";
import { parseTheme } from "./theme.ts";
import { mergeTopics, parseTopics } from "./topics.ts";

/** Gives a file as text, or `null` where there is none. */
type ReadFile = (name: string) => string | null;

/** The steering files of a content folder over the shipped defaults. Throws a `UserError` for the first file with a fault. */
export function steer(content: string, own: ReadFile, shipped: ReadFile): Steering {
  const at = (name: string): readonly [string, string | null] => [`${content}/${name}`, own(name)];
  const preset = (name: string): readonly [string, string | null] => [name, shipped(name)];
  const { corrections, notices } = parseCorrections(...at("corrections.csv"));
  const { stories, notices: badStories } = parseStories(...at("stories.csv"));
  const { notices: unread, ...addresses } = parseAddresses(own("addresses.tsv"));
  const { notices: unreadChanges, ...changes } = parseChanges(own("changes.tsv"));
  const { about, notices: badAbout } = parseAbout(own("_about.md"));
  const { theme, notices: badTheme } = parseTheme(own("_theme.css"));
  return {
    settings: parseSettings(...at("archive.yml")),
    sources: sourceBook(parseSources(...at("sources.yml")), parseSources(...preset("sources.yml"))),
    topics: mergeTopics(parseTopics(...at("topics.yml")), parseTopics(...preset("topics.yml"))),
    people: parseAuthorities(...at("people.yml")),
    organisations: parseAuthorities(...at("organisations.yml")),
    places: parseAuthorities(...at("places.yml")),
    corrections: groupBy(corrections, ({ path }) => [path]),
    stories,
    addresses,
    changes,
    about,
    theme,
    notices: [...notices, ...badStories, ...unread, ...unreadChanges, ...badAbout, ...badTheme],
  };
}
