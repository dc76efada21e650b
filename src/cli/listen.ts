import type { Server } from "node:http";
import { UserError } from "../user-error.ts";

const TRIES = 20;

/** Lets a server listen on loopback, at the port or the next free one, and gives its address. */
export async function listen(server: Server, port: number): Promise<string> {
  for (let tried = 0; ; tried += 1) {
    const fault = await listenAt(server, port + tried);
    if (fault === null) return `http://127.0.0.1:${port + tried}/`;
    if (fault !== "EADDRINUSE" || tried >= TRIES)
      throw new UserError(`--port  Expected a port that may be used, found none (${fault})`);
  }
}

/** `null` where the server listens, else the code of what went wrong. */
const listenAt = (server: Server, port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException): void => resolve(error.code ?? "unknown");
    server.once("error", fail);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", fail);
      resolve(null);
    });
  });
