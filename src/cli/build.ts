import { relative } from "node:path";
import { buildSite } from "../build/build-site.ts";
import { siteFolder } from "../publish/site-folder.ts";
import { asTyped } from "./as-typed.ts";
import type { Command } from "./command.ts";
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
    "no-search": { type: "boolean", help: "leave out the search, whatever archive.yml says" },
    strict: { type: "boolean", help: "exit 1 where a text was rejected or noticed" },
    quiet: { type: "boolean", help: "say only what should be looked at" },
    json: { type: "boolean", help: "print the summary as JSON on stdout" },
  },
  examples: ["backfile build", "backfile build --content texts --out public --strict"],
  async run(given) {
    const content = given.text("content") ?? "content";
    const built = await timed(content, given.text("out") ?? "_site", given.flag("no-search"));
    const { rejected, notices } = built;
    if (given.flag("json")) printData(`${JSON.stringify(asData(built))}\n`);
    else for (const line of report(content, built, given.flag("quiet"))) printMessage(line);
    return given.flag("strict") && rejected.length + notices.length > 0 ? 1 : 0;
  },
};

async function timed(content: string, out: string, noSearch: boolean): Promise<Built> {
  const folder = siteFolder(out, content);
  const start = performance.now();
  const built = await watch((progress) =>
    buildSite({ content, folder, today: today(), noSearch, progress }),
  );
  const seconds = (performance.now() - start) / 1000;
  return { ...built, site: typed(folder.site), seconds };
}

/** A path as a person here would type it. */
const typed = (path: string): string => relative(process.cwd(), path) || ".";

const report = (content: string, built: Built, quiet: boolean): readonly string[] => [
  ...attention(asTyped(content, built)),
  ...aside(built, typed),
  ...(quiet ? [] : [...totals(built), ...nextSteps(built)]),
];

function asData({
  articles,
  pages,
  undated,
  rejected,
  notices,
  others,
  released: { size, manifest: _, ...released },
}: Built): Readonly<Record<string, unknown>> {
  return { articles, pages, ...size, undated, ...released, rejected, notices, others };
}
