import type { Article } from "../../article.ts";
import { isBare } from "./no-body.ts";
import type { Oddity } from "./oddity.ts";

/** A text that another file has as well, with the same bytes or with the same body. */
export const sameText: Oddity = {
  rule: "same-text",
  find: (articles) => {
    const byBytes = new Map<string, Article>();
    const byBody = new Map<string, Article>();
    return articles.flatMap((article) => {
      const { path, sha256 } = article;
      const body = bodyOf(article);
      const twin = byBytes.get(sha256);
      const likeness = byBody.get(body);
      if (!twin) byBytes.set(sha256, article);
      if (!likeness && !isBare(article)) byBody.set(body, article);
      const first = twin ?? likeness;
      if (!first) return [];
      const message = `Expected a text of its own, found the same ${twin ? "bytes" : "body"} as in \`${first.path}\``;
      return [{ path, line: null, message }];
    });
  },
};

const bodyOf = ({ body }: Article): string =>
  body
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/gu, " ")
    .trim();
