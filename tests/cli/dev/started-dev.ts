import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { eventually } from "../eventually.ts";
import { start, startAt } from "../program.ts";
import { type Answered, asked } from "../raw-request.ts";
import { type Heard, listenTo } from "./reload-messages.ts";

/** A running `backfile dev`. */
export interface Dev {
  readonly program: ChildProcess;
  readonly address: string;
  /** What the terminal shows so far. */
  said(): string;
  get(page: string): Promise<Answered>;
  /** Waits until a page shows something. */
  shows(page: string, what: RegExp): Promise<string>;
  /** What an open page hears of changes from now on. */
  heard(): Promise<Heard>;
  end(): Promise<void>;
}

export const PORT = 18_280;

/** Starts `backfile dev` in a folder, and waits until it serves. */
export async function startedDev(cwd: string, main?: string): Promise<Dev> {
  const args = ["dev", "--port", String(PORT)] as const;
  const program = main === undefined ? start(cwd, ...args) : startAt(main, cwd, ...args);
  let said = "";
  program.stderr.on("data", (chunk) => {
    said += chunk;
  });
  const address = await eventually("an address", () => {
    if (program.exitCode !== null) throw new Error(`dev ended: ${said}`);
    return /http:\/\/127\.0\.0\.1:\d+\//u.exec(said)?.[0];
  });
  const get = (page: string): Promise<Answered> => asked(address, { path: `/${page}` });
  return {
    program,
    address,
    said: () => said,
    get,
    shows: (page, what) =>
      eventually(`${what} at ${page}`, async () => {
        const { body } = await get(page);
        return what.test(body) ? body : null;
      }),
    heard: async () => {
      const heard = await listenTo(address);
      if (heard === null) throw new Error("the server refused the reload client");
      return heard;
    },
    end: async () => {
      if (program.exitCode !== null || program.signalCode !== null) return;
      program.kill("SIGTERM");
      await once(program, "exit");
    },
  };
}
