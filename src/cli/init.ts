import { join } from "node:path";
import { HOSTS } from "../hosting.ts";
import type { Command } from "./command.ts";
import { keptLine } from "./host-summary.ts";
import { asked } from "./init/asked.ts";
import { install } from "./init/install.ts";
import { newFiles } from "./init/new-files.ts";
import { newFolder } from "./init/new-folder.ts";
import { nextSteps } from "./init/next-steps.ts";
import { notCopied } from "./init/not-copied.ts";
import { sampleTexts, textsOf } from "./init/texts.ts";
import { writeArchive } from "./init/write-archive.ts";
import { writeForHost } from "./init/write-for-host.ts";
import { printMessage } from "./print.ts";
import { count } from "./summary.ts";

/** Makes a new archive: settings, texts, and what npm needs to build it. Writes over nothing. */
export const init: Command = {
  name: "init",
  summary: "make a new archive, of your texts or of sample texts",
  argument: { name: "DIR", help: "its folder, new or empty (default: .)", optional: true },
  options: {
    from: {
      type: "string",
      value: "DIR",
      help: "copy the texts of this folder (default: a sample)",
    },
    title: { type: "string", value: "TEXT", help: "its title (default: the name of its folder)" },
    host: { type: "string", value: "NAME", help: `where it will be: ${HOSTS.join(", ")}` },
    "no-install": { type: "boolean", help: "leave `npm install` to you" },
  },
  examples: [
    "backfile init my-archive",
    'backfile init my-archive --from texts --title "Harbour news"',
  ],
  async run(given) {
    const from = given.text("from");
    const wanted = asked(given);
    const folder = newFolder(given.argument || ".");
    const texts = from === null ? sampleTexts() : textsOf(from);
    const { copied, rejected } = writeArchive(folder, texts, newFiles(folder, texts, wanted));
    for (const line of notCopied({ ...texts, rejected })) printMessage(line);
    const kind = from === null ? "sample text" : "text";
    printMessage(`${count(copied, kind)} in ${join(folder, "content")}`);
    for (const line of forHost(folder)) printMessage(line);
    const isReady = !given.flag("no-install") && (await isInstalled(folder));
    for (const line of nextSteps(folder, isReady)) printMessage(line);
    return 0;
  },
};

/** Writes what the host needs, and says what that is. */
function forHost(folder: string): readonly string[] {
  const written = writeForHost(folder);
  if (written === null) return [];
  const { host, beside, kept } = written;
  const files = beside.map((path) => join(folder, path));
  return [
    ...kept.map((path) => keptLine(join(folder, path))),
    ...(files.length === 0 ? [] : [`for ${host}: ${files.join(", ")}`]),
  ];
}

/** Lets npm bring the program. Where it cannot, what it said is printed, and the archive is none the worse. */
async function isInstalled(folder: string): Promise<boolean> {
  printMessage(
    "Installing the program with npm, which may take a minute; Ctrl+C leaves it to you …",
  );
  const fault = await install(folder);
  if (fault === null) return true;
  if (fault !== "") printMessage(fault);
  printMessage("npm has not installed the program; the archive is there all the same");
  return false;
}
