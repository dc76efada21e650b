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
  /** Texts that were there at the last build, and addresses that another text has. Each is told by one build only, so no page of an article says it. */
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
  const crowded: Notice[] = [];
  const settled = articles.map((article) => {
    const address = homes.get(article) ?? newAddress(article, taken);
    if (!homes.has(article) && address !== article.address)
      crowded.push(takenNotice(article, address));
    taken.add(addressKey(address));
    return { ...article, address };
  });
  const renamed = new Map([...holders].map(([{ path }, article]) => [path, article.path] as const));
  const paths = new Set(articles.map(({ path }) => path));
  const resting = kept
    .filter((row) => !holders.has(row))
    .map((row) => restingRow({ ...row, path: renamed.get(row.path) ?? row.path }, paths));
  return {
    articles: settled,
    kept: [...settled.map(liveRow), ...resting],
    notices: [...resting.filter(isNews).map(goneNotice), ...crowded],
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
const newAddress = ({ address, path }: Article, taken: ReadonlySet<string>): string =>
  taken.has(addressKey(address)) ? address.replace(/\.html$/u, `-${pathMark(path)}.html`) : address;

const takenNotice = ({ address: wanted, path }: Article, address: string): Notice => ({
  rule: "address-taken",
  message: `Expected an address of its own, found that \`${wanted}\` is taken; it is at \`${address}\``,
  place: { path, line: null },
});
