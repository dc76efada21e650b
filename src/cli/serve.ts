import { readFileSync, statSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { join } from "node:path";
import { attempt } from "./attempt.ts";
import { listen } from "./listen.ts";
import { type SiteFiles, siteReply } from "./site-reply.ts";

/** Serves a finished site on loopback as a good static host would, at the port or the next free one. */
export async function serve(
  folder: string,
  port: number,
): Promise<{
  readonly server: Server;
  readonly address: string;
}> {
  const server = createServer(replies(filesOf(folder)));
  return { server, address: await listen(server, port) };
}

const replies =
  (site: SiteFiles): RequestListener =>
  (request, response) => {
    const { status, headers, body } = siteReply(request, site);
    const length = status === 304 ? {} : { "Content-Length": body.length };
    response.writeHead(status, { ...headers, ...length });
    response.end(request.method === "HEAD" ? undefined : body);
  };

/** A file that cannot be read is as good as none: a build may just be putting a new site in its place. */
const filesOf = (folder: string): SiteFiles => ({
  has: (address) => attempt(() => statSync(join(folder, address)).isFile()) ?? false,
  read: (address) => attempt(() => readFileSync(join(folder, address))),
});
