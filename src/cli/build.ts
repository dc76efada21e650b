import { relative } from "node:path";
import { type Archive, loadArchive } from "../archive.ts";
import { keepAddresses, withAddresses } from "../publish/keep-addresses.ts";
import { measure } from "../publish/measure.ts";
import { pageCount, planPages } from "../publish/plan.ts";
import { publish } from "../publish/publish.ts";
import { alone } from "../publish/release/alone.ts";
import { siteFolder } from "../publish/site-folder.ts";
import type { AddressTable } from "../steering.ts";
import { asTyped } from "./as-typed.ts";
import type { Command } from "./command.ts";
import { printData, printMessage } from "./print.ts";
import { aside, attention, type Built, nextSteps, totals, undatedCount } from "./summary.ts";
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
    const built = await buildSite(content, given.text("out") ?? "_site", given.flag("no-search"));
    const { rejected, notices } = built.archive;
    if (given.flag("json")) printData(`${JSON.stringify(asData(built))}\n`);
    else for (const line of report(content, built, given.flag("quiet"))) printMessage(line);
    return given.flag("strict") && rejected.length + notices.length > 0 ? 1 : 0;
  },
};

async function buildSite(content: string, out: string, noSearch: boolean): Promise<Built> {
  const folder = siteFolder(out, content);
  const start = performance.now();
  const { archive, plan, released } = await alone(folder, (lock) =>
    watch(async (progress) => {
      const keep = (table: AddressTable) => keepAddresses(content, table, today());
      return withAddresses(content, async () => {
        const archive = loadArchive(content, { keep, progress });
        const byFile = archive.settings.publish === "inplace";
        const plan = planPages(noSearch ? withoutSearch(archive) : archive);
        return { archive, plan, released: await publish(plan, folder, lock, { progress, byFile }) };
      });
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const site = typed(folder.site);
  return { archive, site, pages: pageCount(plan), size: measure(folder.site), seconds, released };
}

/** A path as a person here would type it. */
const typed = (path: string): string => relative(process.cwd(), path) || ".";

const withoutSearch = (archive: Archive): Archive => ({
  ...archive,
  settings: { ...archive.settings, search: false },
});

const report = (content: string, built: Built, quiet: boolean): readonly string[] => [
  ...attention(asTyped(content, built.archive)),
  ...aside(built, typed),
  ...(quiet ? [] : [...totals(built), ...nextSteps(built)]),
];

function asData({ archive, pages, size, released }: Built): Readonly<Record<string, unknown>> {
  const { cards, rejected, notices, others } = archive;
  const undated = undatedCount(archive);
  const counts = { articles: cards.length, pages, ...size, undated };
  return { ...counts, ...released, rejected, notices, others };
}
