import type { Article, DateRole } from "../article.ts";
import type { Sought } from "./standing.ts";

/** The fields whose words a rule takes out of a text, or reads where they stand above and below it. */
const FIELDS = [
  ...["headline", "dateline", "byline", "sources", "distributors", "credit", "photoCredits"],
  "caption",
];
const ROLES: readonly DateRole[] = ["published", "updated", "filed"];

/** What the words of a file became that do not stand in the body: fields of the record, and what was left out (`removed`). Front matter is among it. */
export const takenFrom = (article: Article): readonly Sought[] =>
  [
    ...article.removed.map((each) => ({ ...each, field: "removed" })),
    ...FIELDS.flatMap((field) =>
      (article.evidence[field] ?? []).map((proof) => ({ ...proof, field })),
    ),
    ...article.dates
      .filter(({ role }) => ROLES.includes(role))
      .map(({ role, evidence }) => ({ ...evidence, field: role })),
    ...article.corrections.flatMap(({ field, found }) =>
      found.map((proof) => ({ ...proof, field })),
    ),
  ].filter(({ rule, line }) => line > 0 && rule !== "correction");

/** True where the page of an article does not show the text of its file as it is: something was taken out of it, mended, put together, or read otherwise than as UTF-8. */
export const isUnlikeFile = (article: Article): boolean =>
  article.encoding !== "utf-8" ||
  article.reflowed ||
  article.repairs.length > 0 ||
  takenFrom(article).some(({ rule }) => rule !== "front-matter");
