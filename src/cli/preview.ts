import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../user-error.ts";
import type { Command } from "./command.ts";
import { printMessage } from "./print.ts";
import { serve } from "./serve.ts";

/** Serves the built site until it is stopped. */
export const preview: Command = {
  name: "preview",
  summary: "serve the built site on this machine",
  options: {
    out: { type: "string", value: "DIR", help: "the site (default: _site)" },
    port: { type: "string", value: "N", help: "the port, or the next free one (default: 8080)" },
  },
  async run(given) {
    const out = given.text("out") ?? "_site";
    const port = Number(given.text("port") ?? "8080");
    if (!Number.isInteger(port) || port < 1 || port > 65_000)
      throw new UserError(
        `--port  Expected a number from 1 to 65000, found "${given.text("port")}"`,
      );
    if (!existsSync(resolve(out, "index.html")))
      throw new UserError(
        `\`${out}\`  Expected a built site, found none; run \`backfile build\` first`,
      );
    const { server, address } = await serve(resolve(out), port);
    printMessage(`The archive is at ${address}`);
    printMessage(
      "Put your own texts into content/, in any folders, and build again. Ctrl+C ends this.",
    );
    await new Promise((done) => {
      process.once("SIGINT", done);
      process.once("SIGTERM", done);
    });
    server.closeAllConnections();
    server.close();
    return 0;
  },
};
