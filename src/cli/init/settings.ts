import { isMap, parseDocument, stringify } from "yaml";
import { UserError } from "../../user-error.ts";
import type { Asked } from "./asked.ts";

/** The `archive.yml` of a new archive: what is set, and what else is most wanted, ready to be set. */
export const newSettings = (title: string, host: Asked["host"]): string =>
  [
    "# What this archive is. Take the # away from a line to set it; every line may be left out.",
    "",
    line("title", title),
    ...(host === null ? [] : ["", "# The build writes what this host needs.", line("host", host)]),
    "",
    "# What it holds, in one sentence, for the front page and for search engines:",
    "# description: News of both shores, 2018 to 2023.",
    "",
    "# The language of its pages, and of texts that are too short to tell theirs:",
    "# language: en",
    "",
    "# Where it will be found. Feeds then have whole addresses, and there is a sitemap:",
    "# url: https://example.org/archive/",
    "",
    "# Whose the texts are, and where readers report an error:",
    "# rights: The texts belong to those who wrote them.",
    "# contact: editor@example.org",
    "",
    "# What 03/04/2021 means in these texts: day-first is the third of April, month-first the fourth of March.",
    "# dateOrder: day-first",
    "",
    "# Pages that show of every text what was found in it, and what is missing:",
    "# report: true",
    "",
  ].join("\n");

/** Settings that came with the texts, with what is asked for set in them, and all else as it was. */
export function changedSettings(yaml: string, asked: Asked): string {
  if (asked.title === null && asked.host === null) return yaml;
  const document = parseDocument(yaml);
  const isList = document.contents === null || isMap(document.contents);
  if (document.errors.length > 0 || !isList)
    throw new UserError(
      "--from  Expected settings that can be read, found an `archive.yml` with a fault; mend it, or leave out --title and --host; nothing was touched",
    );
  for (const [name, value] of Object.entries(asked)) if (value !== null) document.set(name, value);
  return document.toString({ lineWidth: 0 });
}

/** Quotes come by themselves where a value needs them. */
const line = (name: string, value: string): string =>
  stringify({ [name]: value }, { lineWidth: 0 }).trimEnd();
