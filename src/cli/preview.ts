import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../user-error.ts";
import type { Command } from "./command.ts";
import { PORT, portOf } from "./port.ts";
import { printMessage } from "./print.ts";
import { serve } from "./serve.ts";
import { untilStopped } from "./until-stopped.ts";

/** Serves the built site until it is stopped. */
export const preview: Command = {
  name: "preview",
  summary: "serve the built site as a host would",
  options: {
    out: { type: "string", value: "DIR", help: "the site (default: _site)" },
    port: PORT,
  },
  examples: ["backfile preview", "backfile preview --out public --port 3000"],
  async run(given) {
    const out = given.text("out") ?? "_site";
    const port = portOf(given);
    if (!existsSync(resolve(out, "index.html")))
      throw new UserError(
        `\`${out}\`  Expected a built site, found none; run \`npx backfile build\` first`,
      );
    const { server, address } = await serve(resolve(out), port);
    printMessage(`The archive is at ${address}`);
    printMessage(
      "Put your own texts into content/, in any folders, and build again. Ctrl+C ends this.",
    );
    await untilStopped();
    server.closeAllConnections();
    server.close();
    return 0;
  },
};
