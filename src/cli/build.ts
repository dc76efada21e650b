import { relative } from "node:path";
import { buildSite, type Over } from "../build/build-site.ts";
import { HOSTS } from "../hosting.ts";
import { siteFolder } from "../publish/site-folder.ts";
import { asTyped } from "./as-typed.ts";
import type { Command, Given } from "./command.ts";
import { hostGiven } from "./host-given.ts";
import { hostAttention, hostTotals, isTooLarge } from "./host-summary.ts";
import { printData, printMessage } from "./print.ts";
import { aside, attention, type Built, nextSteps, totals } from "./summary.ts";
import { today } from "./today.ts";
import { watch } from "./watch.ts";

/** Builds the site from the texts of a content folder. */
export const build: Command = {
  name: "build",
  summary: "build the site from the texts in the content folder",
  options: {
    content: { type: "string", value: "DIR", help: "the texts (default: content)" },
    out: { type: "string", value: "DIR", help: "the site (default: _site)" },
    host: {
      type: "string",
      value: "NAME",
      help: `write the files of a host, and check its limits: ${HOSTS.join(", ")}`,
    },
    "no-search": { type: "boolean", help: "leave out the search, whatever archive.yml says" },
    strict: { type: "boolean", help: "exit 1 where a text was rejected or noticed" },
    quiet: { type: "boolean", help: "say only what should be looked at" },
    json: { type: "boolean", help: "print the summary as JSON on stdout" },
  },
  examples: ["backfile build", "backfile build --content texts --out public --strict"],
  async run(given) {
    const content = given.text("content") ?? "content";
    const built = await timed(content, given.text("out") ?? "_site", overOf(given));
    const { rejected, notices, host } = built;
    if (given.flag("json")) printData(`${JSON.stringify(asData(built))}\n`);
    else for (const line of report(content, built, given.flag("quiet"))) printMessage(line);
    const isStrict = given.flag("strict") && rejected.length + notices.length > 0;
    return isStrict || isTooLarge(host) ? 1 : 0;
  },
};

/** What the command line says in place of `archive.yml`. */
function overOf(given: Given): Over {
  const host = hostGiven(given);
  return { ...(given.flag("no-search") && { search: false }), ...(host !== null && { host }) };
}

async function timed(content: string, out: string, over: Over): Promise<Built> {
  const folder = siteFolder(out, content);
  const start = performance.now();
  const built = await watch((progress) =>
    buildSite({ content, folder, today: today(), over, progress }),
  );
  const seconds = (performance.now() - start) / 1000;
  return { ...built, site: typed(folder.site), seconds };
}

/** A path as a person here would type it. */
const typed = (path: string): string => relative(process.cwd(), path) || ".";

const report = (content: string, built: Built, quiet: boolean): readonly string[] => [
  ...attention(asTyped(content, built)),
  ...aside(built, typed),
  ...hostAttention(built),
  ...(quiet ? [] : [...totals(built), ...hostTotals(built), ...nextSteps(built)]),
];

function asData({
  articles,
  pages,
  undated,
  rejected,
  notices,
  others,
  host,
  released: { size, manifest: _, ...released },
}: Built): Readonly<Record<string, unknown>> {
  return { articles, pages, ...size, undated, ...released, rejected, notices, others, host };
}
