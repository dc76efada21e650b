import { relative } from "node:path";
import { loadArchive } from "../archive.ts";
import { keepAddresses } from "../publish/keep-addresses.ts";
import { measure } from "../publish/measure.ts";
import { pageCount, planPages } from "../publish/plan.ts";
import { publish } from "../publish/publish.ts";
import { siteFolder } from "../publish/site-folder.ts";
import type { Command } from "./command.ts";
import { printData, printMessage } from "./print.ts";
import { attention, count, megabytes } from "./summary.ts";
import { today } from "./today.ts";

/** Builds the site from the texts of a content folder. */
export const build: Command = {
  name: "build",
  summary: "build the site from the texts in the content folder",
  options: {
    content: { type: "string", value: "DIR", help: "the texts (default: content)" },
    out: { type: "string", value: "DIR", help: "the site (default: _site)" },
    strict: { type: "boolean", help: "exit 1 where a text was rejected or noticed" },
    json: { type: "boolean", help: "print the summary as JSON on stdout" },
  },
  async run(given) {
    const content = given.text("content") ?? "content";
    const folder = siteFolder(given.text("out") ?? "_site", content);
    const start = performance.now();
    const archive = loadArchive(content, (table) => keepAddresses(content, table, today()));
    const plan = planPages(archive);
    await publish(plan, folder);
    const seconds = (performance.now() - start) / 1000;
    const size = measure(folder.site);
    const { articles, rejected, notices, others } = archive;
    if (given.flag("json")) {
      const counts = { articles: articles.length, pages: pageCount(plan), ...size };
      printData(`${JSON.stringify({ ...counts, rejected, notices, others })}\n`);
    } else {
      for (const line of attention(archive)) printMessage(line);
      printMessage(
        `${count(articles.length, "article")}, ${count(rejected.length, "file")} rejected, ${count(notices.length, "notice")}`,
      );
      printMessage(
        `${count(pageCount(plan), "page")} in ${relative(process.cwd(), folder.site) || "."} (${count(size.files, "file")}, ${megabytes(size.bytes)}) in ${seconds.toFixed(1)} s`,
      );
    }
    return given.flag("strict") && rejected.length + notices.length > 0 ? 1 : 0;
  },
};
