import type { Article } from "../../article.ts";
import type { Notice } from "../../notice.ts";
import type { SourceBook } from "../../steering.ts";
import type { Story } from "../../stories.ts";
import { daysApart } from "./days-apart.ts";
import { mostlyLeftOut } from "./mostly-left-out.ts";
import { noBody } from "./no-body.ts";
import type { Oddity } from "./oddity.ts";
import { otherLanguage } from "./other-language.ts";
import { sameText } from "./same-text.ts";
import { undated } from "./undated.ts";

const ODDITIES: readonly Oddity[] = [
  undated,
  noBody,
  mostlyLeftOut,
  daysApart,
  sameText,
  otherLanguage,
];

const RULES: ReadonlySet<string> = new Set(ODDITIES.map(({ rule }) => rule));

/** True for a rule that tells of a text as a whole, so that its first words help to know it. */
export const isOddity = (rule: string): boolean => RULES.has(rule);

/** What is odd about the texts, as notices that may stay. */
export const oddities = (
  articles: readonly Article[],
  outlets: SourceBook,
  stories: readonly Story[] = [],
): readonly Notice[] =>
  ODDITIES.flatMap(({ rule, find }) =>
    find(articles, outlets, stories).map(({ path, line, message }) => ({
      rule,
      message,
      place: { path, line },
    })),
  );
