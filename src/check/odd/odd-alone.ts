import type { Article } from "../../article.ts";
import type { Notice } from "../../notice.ts";
import { daysApart } from "./days-apart.ts";
import { mostlyLeftOut } from "./mostly-left-out.ts";
import { noBody } from "./no-body.ts";
import type { OddityAlone } from "./oddity.ts";

export const ODDITIES_ALONE: readonly OddityAlone[] = [noBody, mostlyLeftOut, daysApart];

/** What is odd about a text, whatever the others are. */
export const oddAlone = (article: Article): readonly Notice[] =>
  ODDITIES_ALONE.flatMap(({ rule, find }) => {
    const odd = find(article);
    if (odd === null) return [];
    const { line, message } = odd;
    return [{ rule, message, place: { path: article.path, line } }];
  });
