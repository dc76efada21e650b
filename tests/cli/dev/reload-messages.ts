import { type IncomingHttpHeaders, request } from "node:http";
import type { Duplex } from "node:stream";

/** A message to the reload client. */
interface Message {
  readonly type: string;
  readonly subtype?: string;
  readonly build?: {
    readonly templates?: readonly {
      readonly url: string;
      readonly inputPath: string;
      readonly content: string;
    }[];
  };
}

/** What the reload client of a page hears. */
export interface Heard {
  reloads(): readonly Message[];
  /** Says what no client says. */
  babble(): void;
  close(): void;
}

/** Opens a WebSocket to a server, as the reload client does; `null` where it is refused. */
export const listenTo = (
  address: string,
  headers: IncomingHttpHeaders = {},
): Promise<Heard | null> =>
  new Promise((resolve) => {
    const asked = request(address, {
      headers: {
        Connection: "Upgrade",
        Upgrade: "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": Buffer.alloc(16).toString("base64"),
        ...headers,
      },
    });
    asked.once("upgrade", (_, socket, head) => resolve(hear(socket, head)));
    asked.once("response", () => resolve(null));
    asked.once("error", () => resolve(null));
    asked.end();
  });

function hear(socket: Duplex, head: Buffer): Heard {
  const messages: Message[] = [];
  let waiting = head;
  const take = (chunk: Buffer): void => {
    waiting = Buffer.concat([waiting, chunk]);
    for (let frame = frameIn(waiting); frame; frame = frameIn(waiting)) {
      waiting = waiting.subarray(frame.end);
      if (frame.text !== null) messages.push(JSON.parse(frame.text));
    }
  };
  socket.on("data", take);
  socket.on("error", () => {});
  take(Buffer.alloc(0));
  return {
    reloads: () => messages.filter(({ type }) => type === "eleventy.reload"),
    babble: () => void socket.write("no frame at all, and long enough for one"),
    close: () => socket.destroy(),
  };
}

/** The first whole frame of what came: servers mask nothing, and ours sends each message in one. */
function frameIn(bytes: Buffer): { readonly end: number; readonly text: string | null } | null {
  if (bytes.length < 2) return null;
  const short = bytes.readUInt8(1) & 0x7f;
  const start = short === 127 ? 10 : short === 126 ? 4 : 2;
  if (bytes.length < start) return null;
  const end = start + lengthIn(bytes, short);
  if (bytes.length < end) return null;
  const isText = (bytes.readUInt8(0) & 0x0f) === 1;
  return { end, text: isText ? bytes.toString("utf8", start, end) : null };
}

/** A length that does not fit into seven bits stands behind them, in two bytes or eight. */
function lengthIn(bytes: Buffer, short: number): number {
  if (short === 127) return Number(bytes.readBigUInt64BE(2));
  return short === 126 ? bytes.readUInt16BE(2) : short;
}
