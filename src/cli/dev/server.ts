import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { listen } from "../listen.ts";
import { printMessage } from "../print.ts";
import { plain, type Reply } from "../site-reply.ts";
import { isPage } from "./dev-reply.ts";
import { pageOpenToReload } from "./open-to-reload.ts";
import { isOwn } from "./own-host.ts";
import { reloadEvent } from "./reload-event.ts";

type Replies = (request: IncomingMessage) => Promise<Reply>;

export interface DevServer {
  readonly address: string;
  /** Tells every open page which addresses changed; `read` gives the new page at one. */
  reload(changed: readonly string[] | "all", read: (address: string) => string): void;
  close(): Promise<void>;
}

/**
 * Eleventy's own server, for its reload client. Left to itself it listens on every interface, answers to any host
 * and ends at an address such as `/%`: so it is made to listen here, and every reply is ours.
 */
export async function startServer(port: number, replies: Replies): Promise<DevServer> {
  const eleventy = eleventyServer(replies);
  const { server } = eleventy;
  const sockets = socketsOf(server);
  server.on("upgrade", (request, socket) => {
    if (!isOwn(request)) socket.destroy();
  });
  // Where a port is taken it would go on to the next one, on every interface.
  server.removeAllListeners("error");
  const address = await listen(server, port);
  server.on("error", (error) => printMessage(String(error)));
  // A client that breaks off, or sends what is no message, ends itself alone.
  eleventy.updateServer.on("connection", (client) => client.on("error", () => {}));
  const withClient = (page: string): string =>
    eleventy.augmentContentWithNotifier(pageOpenToReload(page));
  return {
    address,
    reload: (changed, read) => {
      const event = reloadEvent(changed, (at) => withClient(read(at)));
      if (event) eleventy.reload(event);
    },
    close: async () => {
      const closed = eleventy.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** The server itself; no request comes as far as its own files. */
const eleventyServer = (replies: Replies): EleventyDevServer =>
  new EleventyDevServer("backfile", ".", {
    middleware: [
      async (request, response) => {
        const failed = (error: unknown): Reply => plain(500, `Expected a reply, found ${error}`);
        send(request, response, await replies(request).catch(failed));
      },
    ],
    messageOnStart: () => null,
    logger: { info: () => {}, log: () => {}, error: printMessage },
  });

/** All connections of a server: an open page keeps one for as long as it lives. */
function socketsOf(server: Server): ReadonlySet<Duplex> {
  const sockets = new Set<Duplex>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return sockets;
}

/** Eleventy puts its client into a page that is sent as text, and with its head. */
function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const { status, headers, body } = reply;
  const length = isPage(reply) ? {} : { "Content-Length": body.length };
  response.writeHead(status, { ...headers, ...length });
  if (request.method === "HEAD") response.end();
  else response.end(isPage(reply) ? body.toString() : body);
}
