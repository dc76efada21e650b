import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { isText, sent } from "./folder-size.ts";

/** What went over the wire: bodies as they were sent, without their headers. */
export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
  /** What was asked for, in order; the path, and the bytes of its body. */
  readonly log: readonly Sent[];
  /** Of these, what is not there. */
  readonly missing: readonly string[];
}

export interface Sent {
  readonly path: string;
  readonly bytes: number;
  readonly status: number;
}

/** A server of this machine alone. */
export interface Wire {
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  /** What went over the wire since the last time. */
  take(): Traffic;
  close(): void;
}

/** What an address shows: folders by the beginning of the path, and pages of our own. */
export interface Mounts {
  readonly folders: Readonly<Record<string, string>>;
  readonly pages: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves as a host does that compresses text with brotli 5 and lets browsers keep a file for an hour. */
export async function wire(mounts: Mounts): Promise<Wire> {
  const log: Sent[] = [];
  const bodies = new Map<string, Buffer | null>();
  const server = createServer(({ url = "/" }, response) => {
    const path = decodeURIComponent(new URL(url, "http://127.0.0.1").pathname);
    const body = bodies.get(path) ?? bodyOf(mounts, path);
    bodies.set(path, body);
    log.push({ path, bytes: body?.length ?? 0, status: body ? 200 : 404 });
    answer(response, path, body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("Expected a port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    take: () => trafficOf(log.splice(0)),
    close: () => server.close(),
  };
}

function answer(response: ServerResponse, path: string, body: Buffer | null): void {
  response.writeHead(body ? 200 : 404, {
    "content-type": TYPES[extname(path)] ?? "application/octet-stream",
    "cache-control": "max-age=3600",
    ...(body && isText(path) ? { "content-encoding": "br" } : {}),
  });
  response.end(body ?? undefined);
}

/** The body of an address as it is sent; `null` where nothing is. */
function bodyOf({ folders, pages }: Mounts, path: string): Buffer | null {
  const page = pages[path];
  if (page !== undefined) return sent(path, Buffer.from(page));
  const mount = Object.keys(folders)
    .filter((start) => path.startsWith(start))
    .sort((a, b) => b.length - a.length)[0];
  if (mount === undefined || path.includes("..")) return null;
  try {
    return sent(path, readFileSync(join(folders[mount] ?? "", path.slice(mount.length))));
  } catch {
    return null;
  }
}

const trafficOf = (log: readonly Sent[]): Traffic => ({
  requests: log.length,
  bytes: log.reduce((sum, { bytes }) => sum + bytes, 0),
  log,
  missing: log.filter(({ status }) => status !== 200).map(({ path }) => path),
});
