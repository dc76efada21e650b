/** The few parts of Eleventy's own server and watcher that `backfile dev` uses. Neither ships types. */
declare module "@11ty/eleventy-dev-server" {
  import type { EventEmitter } from "node:events";
  import type { IncomingMessage, Server, ServerResponse } from "node:http";

  interface Options {
    readonly middleware: readonly ((request: IncomingMessage, response: ServerResponse) => void)[];
    readonly messageOnStart: () => null;
    readonly logger: Readonly<Record<"info" | "log" | "error", (message: string) => void>>;
  }
  export interface ReloadEvent {
    readonly subtype?: "css";
    readonly files?: readonly string[];
    readonly build?: {
      readonly stylesheets?: readonly string[];
      readonly templates?: readonly {
        readonly url: string;
        readonly inputPath: string;
        readonly content: string;
      }[];
    };
  }
  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: Options);
    readonly server: Server;
    /** Known once the server listens. */
    readonly updateServer: EventEmitter<{ readonly connection: [client: EventEmitter] }>;
    augmentContentWithNotifier(page: string): string;
    reload(event: ReloadEvent): void;
    close(): Promise<void>;
  }
}

declare module "@11ty/chokidar-with-glob-support" {
  interface Options {
    readonly disableGlobbing: boolean;
    readonly followSymlinks: boolean;
    readonly ignoreInitial: boolean;
    readonly ignored: (path: string) => boolean;
  }
  interface Watcher {
    on(event: "ready", heard: () => void): this;
    on(event: "error", heard: (error: Error) => void): this;
    on(event: "all", heard: (event: string, path: string) => void): this;
    close(): Promise<void>;
  }
  export function watch(paths: readonly string[], options: Options): Watcher;
}
