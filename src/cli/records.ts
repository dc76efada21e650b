import { loadArchive } from "../archive.ts";
import type { Command } from "./command.ts";
import { printData } from "./print.ts";

/** Prints what was found in every text. */
export const records: Command = {
  name: "records",
  summary: "print one JSON record a line, one for each text",
  options: {
    content: { type: "string", value: "DIR", help: "the texts (default: content)" },
  },
  async run(given) {
    for (const article of loadArchive(given.text("content") ?? "content").articles)
      printData(`${JSON.stringify(article)}\n`);
    return 0;
  },
};
