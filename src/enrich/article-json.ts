import { hash } from "node:crypto";
import type { Article } from "../article.ts";
import type { Card } from "../card.ts";

/** An article as it is kept: without its address, which may become another though the text stays. */
export function printArticle({ address: _, ...article }: Article): string {
  return JSON.stringify(article);
}

/** The other way round, at the address of its card. */
export const readArticle = (json: string, { address }: Pick<Card, "address">): Article => ({
  ...JSON.parse(json),
  address,
});

/** What tells one article from all others, and how many bytes it takes. */
export const keptAs = (json: string): Pick<Card, "digest" | "size"> => ({
  digest: hash("sha1", json, "base64url"),
  size: Buffer.byteLength(json),
});
