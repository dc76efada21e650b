import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { headersFor } from "../publish/headers.ts";
import { siteAnswer } from "./site-answer.ts";

/** The files of a site, by their address. */
export interface SiteFiles {
  has(address: string): boolean;
  /** `null` where there is no such file, or no longer. */
  read(address: string): Buffer | null;
}

/** All that is sent for one request. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What a good static host replies: the file, a redirect to its folder, 304, or the archive's own 404 page. */
export function siteReply(request: IncomingMessage, site: SiteFiles): Reply {
  const answer = siteAnswer(request.method ?? "", request.url ?? "", site.has);
  if (answer.status === 301)
    return { status: 301, headers: { Location: answer.location }, body: Buffer.alloc(0) };
  if (answer.status === 400) return plain(400, "Expected an address, found none");
  if (answer.status === 405)
    return plain(405, "Expected GET or HEAD, found another method", { Allow: "GET, HEAD" });
  const bytes = answer.status === 200 ? site.read(answer.address) : null;
  if (answer.status === 404 || bytes === null) return missing(site);
  return found(answer.address, bytes, request);
}

/** The file, or word that the browser has it. */
function found(address: string, bytes: Buffer, { headers: asked }: IncomingMessage): Reply {
  const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const known = (asked["if-none-match"] ?? "").split(",").map((each) => each.trim());
  const headers = { ...headersFor(address), ETag: tag };
  return known.includes(tag) || known.includes(`W/${tag}`)
    ? { status: 304, headers, body: Buffer.alloc(0) }
    : { status: 200, headers, body: bytes };
}

/** A reply in words, for what is no page of the site. */
export const plain = (status: number, words: string, headers: Reply["headers"] = {}): Reply => ({
  status,
  headers: { ...headersFor("words.txt"), ...headers },
  body: Buffer.from(`${words}\n`),
});

function missing(site: SiteFiles): Reply {
  const body = site.read("404.html");
  if (body === null) return plain(404, "Not found");
  return { status: 404, headers: headersFor("404.html"), body };
}
