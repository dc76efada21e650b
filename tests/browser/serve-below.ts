import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { listen } from "../../src/cli/listen.ts";
import { plain, siteReply } from "../../src/cli/site-reply.ts";

/** Serves sites, each below a path of one host. Headers go by a file's address within its site, as the settings of a host would have it. */
export async function serveBelow(
  sites: Readonly<Record<string, string>>,
  port: number,
): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    const [path = "", folder = ""] =
      Object.entries(sites).find(([each]) => request.url?.startsWith(`/${each}/`)) ?? [];
    request.url = request.url?.slice(path.length + 1) ?? "";
    const { status, headers, body } =
      folder === ""
        ? plain(404, "No site")
        : siteReply(request, {
            has: (address) => existsSync(join(folder, address)),
            read: (address) => readFileSync(join(folder, address)),
          });
    response.writeHead(status, headers);
    response.end(body);
  });
  return { server, address: await listen(server, port) };
}
