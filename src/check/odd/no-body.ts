import type { Article } from "../../article.ts";
import type { OddityAlone } from "./oddity.ts";

/** A text of which nothing is left once the rules took their lines. */
export const noBody: OddityAlone = {
  rule: "no-body",
  find: (article) =>
    isBare(article)
      ? {
          line: null,
          message:
            "Expected a report, found nothing but what stands around one; `backfile explain` shows which rule took what",
        }
      : null,
};

/** True where no letter and no digit is left. */
export const isBare = ({ body }: Article): boolean =>
  !body.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
