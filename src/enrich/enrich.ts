import type { Article, Draft, Evidence, Passage } from "../article.ts";
import type { TextSteering } from "../steering.ts";
import { addressOf } from "./address.ts";
import { displayTitle } from "./display-title.ts";
import { languageOf } from "./language.ts";
import { type FoundNames, nameFinder } from "./names.ts";
import { wordsOf } from "./phrases.ts";
import { shelve } from "./shelve.ts";
import { topicFinder } from "./topics.ts";

/** Makes the function that turns drafts into articles; what depends on the steering files alone is made ready once. */
export function enricher(known: TextSteering): (draft: Draft) => Article {
  const topicsOf = topicFinder(known.topics);
  const peopleOf = nameFinder(known.people);
  const organisationsOf = nameFinder(known.organisations);
  const placesOf = nameFinder(known.places);
  return (draft) => {
    const words = wordsOf(readable(draft), draft.lines);
    return articleOf(draft, {
      title: displayTitle(draft),
      told: languageOf(draft, known.settings.textLanguage),
      topics: topicsOf(draft, words),
      people: peopleOf(words),
      organisations: organisationsOf(words),
      places: placesOf(words),
    });
  };
}

/** All that this stage finds out. */
interface Findings {
  readonly title: ReturnType<typeof displayTitle>;
  readonly told: ReturnType<typeof languageOf>;
  readonly topics: Article["topics"];
  readonly people: FoundNames;
  readonly organisations: FoundNames;
  readonly places: FoundNames;
}

/** The record, field by field: an archive keeps thousands of it, and one that is put together of pieces takes twice the room. */
function articleOf(draft: Draft, found: Findings): Article {
  const { title, people, organisations, places } = found;
  const shelf = shelve(draft);
  return {
    path: draft.path,
    sha256: draft.sha256,
    encoding: draft.encoding,
    format: draft.format,
    language: found.told.language,
    headline: draft.headline,
    dates: draft.dates,
    dateline: draft.dateline,
    sources: draft.sources,
    distributors: draft.distributors,
    byline: draft.byline,
    credit: draft.credit,
    photoCredits: draft.photoCredits,
    reflowed: draft.reflowed,
    repairs: draft.repairs,
    removed: draft.removed,
    corrections: draft.corrections,
    evidence: evidenceOf(draft, found),
    notices: draft.notices,
    displayTitle: title.displayTitle,
    displayTitleBasis: title.displayTitleBasis,
    date: shelf.date,
    dateBasis: shelf.dateBasis,
    topics: found.topics,
    people: people.names,
    organisations: organisations.names,
    places: places.names,
    body: draft.passages.map(({ kind, text }) => ({ kind, text })),
    address: addressOf(draft.path, shelf.date, title.displayTitle),
  };
}

/** What proves each field; one that has nothing to prove is left out. */
function evidenceOf(
  draft: Draft,
  { title, told, people, organisations, places }: Findings,
): Article["evidence"] {
  const evidence: Record<string, readonly Evidence[]> = {};
  const prove = (field: string, proofs: readonly Evidence[]): void => {
    if (proofs.length > 0) evidence[field] = proofs;
  };
  for (const [field, proofs] of Object.entries(draft.evidence))
    prove(field, field === "language" ? [...proofs, ...told.evidence] : proofs);
  if (draft.evidence.language === undefined) prove("language", told.evidence);
  prove("displayTitle", title.evidence);
  prove("people", people.evidence);
  prove("organisations", organisations.evidence);
  prove("places", places.evidence);
  return evidence;
}

/** What names and topics are looked for in: the headline and the place of the dateline are read before the body. */
const readable = ({ headline, dateline, evidence, passages }: Draft): readonly Passage[] => [
  ...inText("heading", headline, evidence.headline?.[0]),
  ...inText("note", dateline?.place ?? null, evidence.dateline?.[0]),
  ...passages,
];

/** What the editor set is no word of the text, and proves nothing. */
const inText = (
  kind: Passage["kind"],
  text: string | null,
  proof: Evidence | undefined,
): readonly Passage[] =>
  text !== null && proof && proof.rule !== "correction" ? [{ kind, text, line: proof.line }] : [];
