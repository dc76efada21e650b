import { addressKey, isStoryAddress } from "../address-table.ts";
import type { Article } from "../article.ts";
import type { Notice } from "../notice.ts";
import { pathMark } from "../page-name.ts";
import type { KeptAddress } from "../steering.ts";
import { holdersOf } from "./holders.ts";

/** The articles at the addresses that they keep, and what is known now of every address that was ever given. */
export interface Settled {
  readonly articles: readonly Article[];
  readonly kept: readonly KeptAddress[];
  /** Texts that were there at the last build. */
  readonly notices: readonly Notice[];
}

/** Gives each article its address: the one that it was given once, else the one that it asks for, else that with a mark of its path. Articles come in the order of their paths. */
export function settleAddresses(
  articles: readonly Article[],
  table: readonly KeptAddress[],
): Settled {
  const kept = table.filter(({ address }) => !isStoryAddress(address));
  const holders = holdersOf(articles, kept);
  const homes = new Map([...holders].map(([{ address }, article]) => [article, address] as const));
  const taken = new Set(kept.map(({ address }) => addressKey(address)));
  const settled = articles.map((article) => {
    const home = homes.get(article);
    const settling =
      home === undefined ? atNewAddress(article, taken) : { ...article, address: home };
    taken.add(addressKey(settling.address));
    return settling;
  });
  const renamed = new Map([...holders].map(([{ path }, article]) => [path, article.path] as const));
  const paths = new Set(articles.map(({ path }) => path));
  const resting = kept
    .filter((row) => !holders.has(row))
    .map((row) => restingRow({ ...row, path: renamed.get(row.path) ?? row.path }, paths));
  return {
    articles: settled,
    kept: [...settled.map(liveRow), ...resting],
    notices: resting.filter(isNews).map(goneNotice),
  };
}

const liveRow = ({ address, path, sha256 }: Article): KeptAddress => ({
  address,
  path,
  sha256,
  state: "live",
  since: null,
});

/** An address without an article: where its text still stands at another address it has moved, else it is gone. */
function restingRow(row: KeptAddress, paths: ReadonlySet<string>): KeptAddress {
  const state = row.state === "moved" || paths.has(row.path) ? "moved" : "gone";
  return state === row.state ? row : { ...row, state, since: null };
}

/** Gone, and no build has said so before. */
const isNews = ({ state, since }: KeptAddress): boolean => state === "gone" && since === null;

const goneNotice = ({ address, path }: KeptAddress): Notice => ({
  rule: "text-gone",
  message: `Expected the text of \`${address}\`, found none; the page there says that it was removed`,
  place: { path, line: null },
});

/** Of several articles that want one address, the first by path has it. */
function atNewAddress(article: Article, taken: ReadonlySet<string>): Article {
  const wanted = article.address;
  if (!taken.has(addressKey(wanted))) return article;
  const address = wanted.replace(/\.html$/u, `-${pathMark(article.path)}.html`);
  const message = `Expected an address of its own, found that \`${wanted}\` is taken; it is at \`${address}\``;
  const notice = { rule: "address-taken", message, place: { path: article.path, line: null } };
  return { ...article, address, notices: [...article.notices, notice] };
}
