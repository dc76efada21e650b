import type { IncomingMessage } from "node:http";
import { headersFor } from "../../publish/headers.ts";
import { plain, type Reply, type SiteFiles, siteReply } from "../site-reply.ts";
import { errorPage } from "./error-page.ts";
import type { Fault } from "./messages.ts";
import { openToReload, pageOpenToReload } from "./open-to-reload.ts";
import { isOwn } from "./own-host.ts";

/** What is shown at present: the last site that could be built, and why there is no newer one. */
export interface Shown {
  readonly site: SiteFiles;
  readonly fault: Fault | null;
}

/** What a host would reply, with pages that may reload themselves; the fault in place of every page, where there is one. */
export function devReply(request: IncomingMessage, { site, fault }: Shown): Reply {
  if (!isOwn(request)) return plain(403, "Expected a request to localhost, found another host");
  const reply = siteReply(request, site);
  if (fault !== null && (isPage(reply) || reply.status === 404)) return faultReply(fault);
  return isPage(reply) ? opened(reply) : unstored(reply);
}

/** True for HTML. */
export const isPage = ({ headers }: Reply): boolean =>
  headers["Content-Type"]?.startsWith("text/html") ?? false;

const faultReply = (fault: Fault): Reply =>
  opened({
    status: 500,
    headers: headersFor("fault.html"),
    body: Buffer.from(errorPage(fault).toString()),
  });

function opened(reply: Reply): Reply {
  const { headers } = unstored(reply);
  const policy = openToReload(headers["Content-Security-Policy"] ?? "");
  return {
    ...reply,
    headers: { ...headers, "Content-Security-Policy": policy },
    body: Buffer.from(pageOpenToReload(reply.body.toString())),
  };
}

/** A browser that keeps nothing never shows an old page. */
function unstored(reply: Reply): Reply {
  const { ETag: _, ...headers } = reply.headers;
  return { ...reply, headers: { ...headers, "Cache-Control": "no-store" } };
}
