import type { Article } from "../../article.ts";
import type { Oddity } from "./oddity.ts";

/** A text of which nothing is left once the rules took their lines. */
export const noBody: Oddity = {
  rule: "no-body",
  find: (articles) =>
    articles.filter(isBare).map(({ path }) => ({
      path,
      line: null,
      message:
        "Expected a report, found nothing but what stands around one; `backfile explain` shows which rule took what",
    })),
};

/** True where no letter and no digit is left. */
export const isBare = ({ body }: Article): boolean =>
  !body.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
