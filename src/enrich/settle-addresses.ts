import type { Article } from "../article.ts";
import { pathMark } from "./address.ts";

/** Two addresses that some file system takes for one are one. */
const key = (address: string): string => address.normalize("NFC").toLowerCase();

/** Gives each article an address of its own. Of several that want one, the first by path has it; the others carry a mark of their path. */
export function settleAddresses(articles: readonly Article[]): readonly Article[] {
  const taken = new Set<string>();
  return articles.map((article) => {
    const wanted = article.address;
    if (!taken.has(key(wanted))) {
      taken.add(key(wanted));
      return article;
    }
    const address = wanted.replace(/\.html$/u, `-${pathMark(article.path)}.html`);
    taken.add(key(address));
    const message = `Expected an address of its own, found that \`${wanted}\` is taken; it is at \`${address}\``;
    const notice = { rule: "address-taken", message, place: { path: article.path, line: null } };
    return { ...article, address, notices: [...article.notices, notice] };
  });
}
