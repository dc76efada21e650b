import type { Article, Draft, Evidence, Passage } from "../article.ts";
import type { Steering } from "../steering.ts";
import { addressOf } from "./address.ts";
import { displayTitle } from "./display-title.ts";
import { languageOf } from "./language.ts";
import { nameFinder } from "./names.ts";
import { wordsOf } from "./phrases.ts";
import { shelve } from "./shelve.ts";
import { topicFinder } from "./topics.ts";

/** Makes the function that turns drafts into articles; what depends on the steering files alone is made ready once. */
export function enricher(known: Steering): (draft: Draft) => Article {
  const topicsOf = topicFinder(known.topics);
  const peopleOf = nameFinder(known.people);
  const organisationsOf = nameFinder(known.organisations);
  const placesOf = nameFinder(known.places);
  return (draft) => {
    const words = wordsOf(readable(draft), draft.lines);
    const { evidence: titleProof, ...title } = displayTitle(draft);
    const { evidence: languageProof, language } = languageOf(draft, known.settings.textLanguage);
    const people = peopleOf(words);
    const organisations = organisationsOf(words);
    const places = placesOf(words);
    const shelf = shelve(draft);
    const { subjects: _, passages, lines: __, ...kept } = draft;
    return {
      ...kept,
      ...title,
      ...shelf,
      language,
      topics: topicsOf(draft, words),
      people: people.names,
      organisations: organisations.names,
      places: places.names,
      body: passages.map(({ kind, text }) => ({ kind, text })),
      address: addressOf(draft.path, shelf.date, title.displayTitle),
      evidence: proofs({
        ...draft.evidence,
        language: [...(draft.evidence.language ?? []), ...languageProof],
        displayTitle: titleProof,
        people: people.evidence,
        organisations: organisations.evidence,
        places: places.evidence,
      }),
    };
  };
}

/** A field that has nothing to prove is left out. */
const proofs = (evidence: Readonly<Record<string, readonly Evidence[]>>): Article["evidence"] =>
  Object.fromEntries(Object.entries(evidence).filter(([, proof]) => proof.length > 0));

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
