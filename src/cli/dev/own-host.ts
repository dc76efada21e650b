import type { IncomingMessage } from "node:http";

const OWN = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/iu;

/** True where a browser asked for this machine by one of its own names, and not for a stranger's name that leads here; and where no stranger's page is behind it. */
export function isOwn({ headers }: IncomingMessage): boolean {
  const { host = "", origin } = headers;
  return OWN.test(host) && (origin === undefined || origin === `http://${host}`);
}
