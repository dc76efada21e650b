import { loadArchive } from "../archive.ts";
import { recordCards } from "../publish/record-cards.ts";
import { recordLine } from "../publish/record-line.ts";
import type { Command } from "./command.ts";
import { printData } from "./print.ts";
import { watch } from "./watch.ts";

/** Prints what was found in every text. */
export const records: Command = {
  name: "records",
  summary: "print one JSON record a line, one for each text",
  options: {
    content: { type: "string", value: "DIR", help: "the texts (default: content)" },
  },
  examples: ["backfile records | head -1", "backfile records --content texts > records.ndjson"],
  async run(given) {
    const archive = await watch(async (progress) =>
      loadArchive(given.text("content") ?? "content", { progress }),
    );
    for (const record of recordCards(archive, archive.cards))
      printData(recordLine(record, archive.stacks));
    return 0;
  },
};
