import { articlesOf, loadArchive, steeringOf } from "../archive.ts";
import type { Article } from "../article.ts";
import { findings } from "../check/findings.ts";
import { firstWords } from "../check/first-words.ts";
import { found } from "../check/found.ts";
import { suggestedNames } from "../check/names/suggested-names.ts";
import { oddities } from "../check/odd/oddities.ts";
import { topicPhrases } from "../check/phrases/topic-phrases.ts";
import { unlistedOutlets } from "../check/unlisted-outlets.ts";
import type { Notice } from "../notice.ts";
import { type DeadLink, type LinkReport, linkCheck } from "../publish/dead-links.ts";
import { visitPages } from "../publish/eleventy.ts";
import { type Plan, pageCount, planPages } from "../publish/plan.ts";
import { undrawnFiles } from "../publish/undrawn-files.ts";
import { type UnsafePage, unsafeMessage, watchman } from "../publish/wall/unsafe-page.ts";
import { leftAlone } from "../read/left-alone.ts";
import { fileReports } from "./check/files.ts";
import { type Checked, report } from "./check/report.ts";
import type { Command } from "./command.ts";
import { printData } from "./print.ts";
import { watch } from "./watch.ts";

/** Says what was found in every text, what is missing and what is odd, which links of the site are dead, and what the steering files may want. Writes nothing. */
export const check: Command = {
  name: "check",
  summary: "say what was found in the texts, and what has to be mended",
  options: {
    content: { type: "string", value: "DIR", help: "the texts (default: content)" },
    json: { type: "boolean", help: "print the report as JSON" },
  },
  examples: ["backfile check", "backfile check --json | jq .summary.found"],
  async run(given) {
    const content = given.text("content") ?? "content";
    const known = steeringOf(content);
    const archive = await watch(async (progress) => loadArchive(content, { known, progress }));
    const articles = articlesOf(archive);
    const { cards, rejected } = archive;
    const plan = planPages(archive);
    const { links, unsafe } = await drawn(plan);
    const notices = [
      ...archive.notices,
      ...oddities(cards, known.sources, archive.stories.stories),
    ];
    const checked: Checked = {
      texts: cards.length,
      found: found(cards),
      findings: findings(rejected, [
        ...[...notices, ...links.dead.map(deadNotice), ...unsafe.map(unsafeNotice)],
      ]),
      pages: pageCount(plan),
      links,
      outlets: unlistedOutlets(articles),
      names: suggestedNames(articles, known),
      phrases: topicPhrases(articles),
    };
    if (given.flag("json")) {
      const files = fileReports({ ...archive, notices }, leftAlone(content));
      const { findings: all, ...summary } = checked;
      printData(`${JSON.stringify({ files, summary: { ...summary, findings: all } })}\n`);
    } else printData(report(checked, content, wordsByPath(articles)));
    return checked.findings.some(({ mend }) => mend) ? 1 : 0;
  },
};

/** Draws the site for its links, and for what should be on no page. */
async function drawn(
  plan: Plan,
): Promise<{ readonly links: LinkReport; readonly unsafe: readonly UnsafePage[] }> {
  const root = plan.site.url === null ? "/" : new URL(plan.site.url).pathname;
  const links = linkCheck(undrawnFiles(plan.site), root);
  const { see, found } = watchman();
  await visitPages(plan, (address, page) => {
    links.see(address, page);
    see(address, page);
  });
  return { links: links.report(), unsafe: found() };
}

const deadNotice = ({ page, link }: DeadLink): Notice => ({
  rule: "dead-link",
  message: `Expected a link to a file of the site, found \`${link}\``,
  place: { path: page, line: null },
});

const unsafeNotice = ({ address, fault }: UnsafePage): Notice => ({
  rule: "unsafe-page",
  message: `${unsafeMessage(fault)}; this is a fault of the program, please report it`,
  place: { path: address, line: fault.line },
});

/** How each text begins. */
function wordsByPath(articles: readonly Article[]): (path: string) => string | null {
  const byPath = new Map(articles.map((article) => [article.path, article]));
  return (path) => {
    const article = byPath.get(path);
    return article ? firstWords(article) : null;
  };
}
