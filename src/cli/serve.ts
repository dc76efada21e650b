import { existsSync, readFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";

const TRIES = 20;

/** What a static host would answer: the file, a folder's `index.html`, else the archive's own 404 page. */
function answers(folder: string): RequestListener {
  const files = sirv(folder, { dev: true, dotfiles: false });
  return (request, response) =>
    files(request, response, () => {
      const page = join(folder, "404.html");
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(existsSync(page) ? readFileSync(page) : "Not found");
    });
}

/** Serves a folder on loopback, at the port or the next free one. */
export async function serve(
  folder: string,
  port: number,
): Promise<{
  readonly server: Server;
  readonly address: string;
}> {
  const server = createServer(answers(folder));
  for (let tried = 0; ; tried += 1) {
    const taken = await listen(server, port + tried);
    if (taken === null) return { server, address: `http://127.0.0.1:${port + tried}/` };
    if (taken !== "EADDRINUSE" || tried >= TRIES) throw new Error(`no free port: ${taken}`);
  }
}

/** `null` where the server listens, else the code of what went wrong. */
const listen = (server: Server, port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException): void => resolve(error.code ?? "unknown");
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      resolve(null);
    });
  });
