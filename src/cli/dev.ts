import { statSync } from "node:fs";
import { UserError } from "../user-error.ts";
import type { Command } from "./command.ts";
import { startSession } from "./dev/session.ts";
import { PORT, portOf } from "./port.ts";
import { untilStopped } from "./until-stopped.ts";

/** Serves the archive while someone works on it. Writes nothing into the content folder. */
export const dev: Command = {
  name: "dev",
  summary: "serve the archive, and rebuild and reload what changes",
  options: {
    content: { type: "string", value: "DIR", help: "the texts (default: content)" },
    port: PORT,
  },
  examples: ["backfile dev", "backfile dev --content texts --port 3000"],
  async run(given) {
    const content = given.text("content") ?? "content";
    const port = portOf(given);
    if (!statSync(content, { throwIfNoEntry: false })?.isDirectory())
      throw new UserError(
        `\`${content}\`  Expected a folder with texts, found none; name one with --content DIR`,
      );
    const stopped = untilStopped();
    const end = await startSession(content, port);
    await stopped;
    await end();
    return 0;
  },
};
