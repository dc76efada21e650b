import { hash } from "node:crypto";
import type { Article, DisplayTitleBasis, Name } from "../article.ts";
import type { Card } from "../card.ts";
import type { CivilDate } from "../civil-date.ts";
import { isGiven } from "../given-title.ts";
import { sameName } from "../same-name.ts";
import { citedDay, dayNote } from "./days.ts";
import { type Person, personOf } from "./person.ts";

/** All that a citation says, in whatever form it is written. */
export interface Citation {
  /** Plain ASCII, and of this article alone in its archive. */
  readonly key: string;
  /** In brackets where the text gives none. */
  readonly title: string;
  readonly isTitleGiven: boolean;
  readonly authors: readonly Person[];
  /** The same persons as the text prints them. */
  readonly names: readonly string[];
  /** In which outlets it appeared. */
  readonly outlets: readonly string[];
  readonly day: CivilDate | null;
  /** BCP 47; `null` where unknown. */
  readonly language: string | null;
  /** What the archive is called, and where the article stands in it. */
  readonly archive: string;
  readonly address: string;
  /** Where it stands on the web, if that is known. */
  readonly url: string | null;
  /** What a reader has to know of the title, the source and the day, each as a short phrase. */
  readonly notes: Notes;
}

interface Notes {
  readonly title: string | null;
  readonly source: string | null;
  readonly day: string | null;
}

/** Where an article stands. */
export interface Standing {
  readonly archive: string;
  readonly url: string | null;
  /** Whose copy it is, where that is another's. */
  readonly carried: Name | null;
}

/** What is cited of an article: all of it stands on its card. */
export function citationOf(card: Card, { archive, url, carried }: Standing): Citation {
  const { address, byline, displayTitle, displayTitleBasis: basis, language } = card;
  const isTitleGiven = isGiven(card);
  return {
    key: keyOf(address),
    title: isTitleGiven ? displayTitle : `[${displayTitle}]`,
    isTitleGiven,
    authors: byline.map(({ name }) => personOf(name, language)),
    names: byline.map(({ name }) => name),
    outlets: outletsOf(card, carried).map(({ name }) => name),
    day: citedDay(card),
    language: language === "und" ? null : language,
    ...{ archive, address, url },
    notes: {
      title: TITLE_NOTES[basis],
      source: sourceNote(card, carried),
      day: dayNote(card),
    },
  };
}

/** Who printed a text: of an agency's copy the outlet that carries it, where it is named. */
export function outletsOf(
  { sources }: Pick<Article, "sources">,
  carried: Name | null,
): readonly Name[] {
  const own = sources.filter((source) => carried === null || !sameName(source, carried));
  return own.length > 0 ? own : sources;
}

const TITLE_NOTES: Readonly<Record<DisplayTitleBasis, string | null>> = {
  headline: null,
  override: "headline set by the editor of the archive",
  lead: "no headline in the text; in brackets its first words",
  caption: "no headline in the text; in brackets its caption",
  filename: "no headline in the text; in brackets the name of its file",
};

function sourceNote(card: Card, carried: Name | null): string | null {
  const outlets = outletsOf(card, carried).map(({ name }) => name);
  const by = card.distributors.map(({ name }) => name).join(", ");
  const parts = [
    outlets.length === 0 && "source not stated",
    carried !== null && !outlets.includes(carried.name) && `copy of ${carried.name}`,
    by !== "" && `passed on by ${by}`,
  ].filter((part) => part !== false);
  return parts.length > 0 ? parts.join(", ") : null;
}

/** All that has to be known of a citation, as sentences. */
export const remarksOf = ({ notes }: Citation): readonly string[] =>
  [notes.title, notes.source, notes.day].flatMap((note) =>
    note === null ? [] : [`${note.charAt(0).toUpperCase()}${note.slice(1)}.`],
  );

/** `ferry-back-in-service:2021-02-10`. A name that is not ASCII gives way to a print of its address. */
function keyOf(address: string): string {
  const parts = address.replace(/\.html$/u, "").split("/");
  const name = parts.at(-1) ?? "";
  const stem = /^[a-z0-9-]+$/u.test(name) ? name : `text_${hash("sha1", address).slice(0, 10)}`;
  return `${stem}:${parts.slice(0, -1).join("-")}`;
}
