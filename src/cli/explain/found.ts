import type { Article, Evidence, Name } from "../../article.ts";
import type { Sought } from "../../lines/standing.ts";
import { certaintyOf } from "./worked-out.ts";

/** One thing that was found in a text; the words of a notice are its value. Line 0 is the file as a whole. */
export interface Found extends Sought {
  /** `null` where the words themselves are all that there is to say. */
  readonly value: string | null;
  /** What else is to be said of the value. */
  readonly note: string | null;
}

const found = (
  field: string,
  value: string | null,
  { rule, line, text }: Evidence,
  note: string | null = null,
): Found => ({ field, value, rule, line, text, note });

/** All that a record says of its text, each value with the words that prove it. What the editor set has none. */
export const foundIn = (article: Article): readonly Found[] =>
  saidOf(article).filter(({ rule }) => rule !== BY_EDITOR);

/** The rule of what `corrections.csv` says: its lines count in that file, not in the text. */
const BY_EDITOR = "correction";

const saidOf = (article: Article): readonly Found[] => [
  ...single(article, "headline", article.headline),
  ...article.dates.map((claim) =>
    found(claim.role, claim.date, claim.evidence, certaintyOf(claim, article.dates)),
  ),
  ...single(article, "dateline", article.dateline?.text ?? null, article.dateline?.place),
  ...several(article, "sources", namesOf(article.sources)),
  ...several(article, "distributors", namesOf(article.distributors)),
  ...several(article, "byline", namesOf(article.byline)),
  ...verbatim(article, "credit"),
  ...several(article, "photoCredits", article.photoCredits),
  ...verbatim(article, "caption"),
  ...article.removed.map((removed) => found("removed", null, removed)),
  ...article.topics.flatMap(({ label, evidence }) =>
    evidence.map((proof) => found("topics", label, proof)),
  ),
  ...several(article, "people", namesOf(article.people)),
  ...several(article, "organisations", namesOf(article.organisations)),
  ...several(article, "places", namesOf(article.places)),
  ...single(article, "language", article.language),
  ...single(article, "encoding", article.encoding),
  ...single(article, "reflowed", "paragraphs put together from lines"),
  ...single(article, "displayTitle", article.displayTitle),
  ...setAside(article),
  ...article.repairs.map((repair) => found("repairs", null, repair)),
  ...article.notices.map(({ rule, message, place }) =>
    found("notices", message, { rule, line: place.line ?? 0, text: "" }),
  ),
];

const namesOf = (names: readonly Name[]): readonly string[] => names.map(({ name }) => name);

const proofsOf = ({ evidence }: Article, field: string): readonly Evidence[] =>
  evidence[field] ?? [];

/** A field that has one value: the first that was found. */
const single = (
  article: Article,
  field: string,
  value: string | null,
  place: string | null = null,
): readonly Found[] => {
  const proofs = proofsOf(article, field);
  return proofs.map((proof, at) =>
    at === 0
      ? found(field, value, proof, place && `place ${place}`)
      : found(field, null, proof, `set aside for line ${proofs[0]?.line}`),
  );
};

/** A field that has several values, each with its proof; where one value has several, which proves which is not told. */
const several = (article: Article, field: string, values: readonly string[]): readonly Found[] => {
  const proofs = proofsOf(article, field);
  return proofs.map((proof, at) => {
    const own = proofs.length === values.length ? values[at] : undefined;
    return found(field, own ?? values.join(", "), proof);
  });
};

/** What the text has in the place of what the editor set. */
const setAside = ({ corrections }: Article): readonly Found[] =>
  corrections.flatMap(({ field, found: proofs }) =>
    proofs.map((proof) => found(field, null, proof, "set aside for what the editor says")),
  );

/** A field whose words are its value. */
const verbatim = (article: Article, field: string): readonly Found[] =>
  proofsOf(article, field).map((proof) => found(field, proof.text, proof));
