import { loadArchive } from "../archive.ts";
import { assetsOf } from "../publish/assets.ts";
import { linkCheck } from "../publish/dead-links.ts";
import { visitPages } from "../publish/draw-pages.ts";
import { pageCount, planPages } from "../publish/plan.ts";
import { CONTENTS } from "../publish/search-page.ts";
import { fileReports } from "./check/files.ts";
import { findings } from "./check/findings.ts";
import { found } from "./check/found.ts";
import { type Checked, report } from "./check/report.ts";
import { unlistedOutlets } from "./check/unlisted-outlets.ts";
import type { Command } from "./command.ts";
import { printData } from "./print.ts";
import { watch } from "./watch.ts";

/** Says what was found in every text, what is missing and what is odd, and which links of the site are dead. Writes nothing. */
export const check: Command = {
  name: "check",
  summary: "say what was found in the texts, and what has to be mended",
  options: {
    content: { type: "string", value: "DIR", help: "the texts (default: content)" },
    json: { type: "boolean", help: "print the report as JSON" },
  },
  examples: ["backfile check", "backfile check --json | jq .summary"],
  async run(given) {
    const content = given.text("content") ?? "content";
    const archive = await watch(async (progress) => loadArchive(content, { progress }));
    const plan = planPages(archive);
    const root = plan.site.url === null ? "/" : new URL(plan.site.url).pathname;
    const links = linkCheck(
      [
        ...assetsOf(plan.site).map(({ address }) => address),
        ...(plan.site.search === null ? [] : [CONTENTS]),
      ],
      root,
    );
    await visitPages(plan, links.see);
    const checked: Checked = {
      texts: archive.articles.length,
      found: found(archive.articles),
      findings: findings(archive, links.report().dead),
      pages: pageCount(plan),
      links: links.report(),
      outlets: unlistedOutlets(archive.articles),
    };
    if (given.flag("json")) {
      const { findings: all, ...summary } = checked;
      const files = fileReports(archive);
      printData(`${JSON.stringify({ files, summary: { ...summary, findings: all } })}\n`);
    } else printData(report(checked, content));
    return checked.findings.some(({ mend }) => mend) ? 1 : 0;
  },
};
