import type { Element } from "../xml.ts";

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/u;
const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/u;
const ABSOLUTE = /^(?:https?:\/\/[^\s/]+\/|urn:[a-z0-9]{2,31}:)\S+$/u;

const FEED = ["author", "category", "entry", "id", "link", "rights", "title", "updated"];
const ENTRY = ["author", "category", "id", "link", "published", "summary", "title", "updated"];

const named = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((child) => child.name === name);

/** What RFC 4287 asks of a feed and this one does not keep. */
export function atomFaults(feed: Element): readonly string[] {
  const entries = named(feed, "entry");
  const ids = entries.map((entry) => `${text(entry, "id")} ${text(entry, "updated")}`);
  return [
    feed.name !== "feed" && "4.1.1: the document element is feed",
    feed.attributes.xmlns !== "http://www.w3.org/2005/Atom" && "1.2: the namespace is Atom's",
    ...common(feed, FEED),
    ...entries.flatMap((entry) => entryFaults(entry, named(feed, "author").length > 0)),
    new Set(ids).size !== ids.length && "4.1.1: two entries of one id have different instants",
  ].filter((fault) => fault !== false);
}

const entryFaults = (entry: Element, signed: boolean): readonly (string | false)[] => [
  ...common(entry, ENTRY),
  !signed && named(entry, "author").length === 0 && "4.1.2: an entry, or its feed, has an author",
  !named(entry, "link").some(({ attributes }) => attributes.rel === "alternate") &&
    "4.1.2: an entry without content has an alternate link",
  named(entry, "summary").length > 1 && "4.1.2: at most one summary",
  named(entry, "published").length > 1 && "4.1.2: at most one published",
];

/** What holds for feeds and entries alike. */
const common = (element: Element, allowed: readonly string[]): readonly (string | false)[] => [
  ...["id", "title", "updated"].map(
    (name) => named(element, name).length !== 1 && `4.1: exactly one ${name} in ${element.name}`,
  ),
  !ABSOLUTE.test(text(element, "id")) && `4.2.6: an id is an absolute IRI: ${text(element, "id")}`,
  ...[...named(element, "updated"), ...named(element, "published")].map(
    (date) => !INSTANT.test(date.text) && `3.3: an instant of RFC 3339: ${date.text}`,
  ),
  ...named(element, "author").map(
    (author) => text(author, "name").trim() === "" && "3.2.1: a person has a name",
  ),
  ...named(element, "category").map(
    ({ attributes }) => !attributes.term && "4.2.2.1: a category has a term",
  ),
  ...links(element),
  !LANGUAGE.test(element.attributes["xml:lang"] ?? "") && "2: xml:lang is a language tag",
  element.text.trim() !== "" && `4.1: no text beside the elements of ${element.name}`,
  ...element.children.map(
    ({ name }) => !allowed.includes(name) && `4.1: no ${name} in ${element.name}`,
  ),
];

const links = (element: Element): readonly (string | false)[] => {
  const all = named(element, "link").map(({ attributes }) => attributes);
  const alternates = all.filter(({ rel }) => rel === "alternate").map(({ type }) => type);
  return [
    ...all.map(({ href }) => !href && "4.2.7.1: a link has an href"),
    ...all.map(({ href }) => /\s/u.test(href ?? "") && `4.2.7.1: an href is an IRI: ${href}`),
    new Set(alternates).size !== alternates.length && "4.1: one alternate link of a type",
  ];
};

const text = (element: Element, name: string): string => named(element, name)[0]?.text ?? "";
