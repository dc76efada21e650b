import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadArchive, steeringOf } from "../../src/archive.ts";
import { oddities } from "../../src/check/odd/oddities.ts";
import { toCivilDate } from "../../src/civil-date.ts";
import { type FileReport, fileReports } from "../../src/cli/check/files.ts";
import { keepTables } from "../../src/publish/keep-tables.ts";
import { planPages } from "../../src/publish/plan.ts";
import { publish } from "../../src/publish/publish.ts";
import { alone } from "../../src/publish/release/alone.ts";
import { siteFolder } from "../../src/publish/site-folder.ts";
import { leftAlone } from "../../src/read/left-alone.ts";

/** Builds `content` in a folder into `site` beside it, as `backfile build` does, and writes what `backfile check --json` says of its files into `report.json`. */
export async function buildFolder(folder: string): Promise<readonly FileReport[]> {
  const content = join(folder, "content");
  const known = steeringOf(content);
  const day = toCivilDate(2020, 1, 1);
  const archive = loadArchive(content, {
    known,
    ...(day && { keep: (found) => keepTables(content, found, day) }),
  });
  const site = siteFolder(join(folder, "site"), content);
  await alone(site, (lock) => publish(planPages(archive), site, lock));
  const odd = oddities(archive.cards, known.sources, archive.stories.stories);
  const notices = [...archive.notices, ...odd];
  const files = fileReports({ ...archive, notices }, leftAlone(content));
  writeFileSync(join(folder, "report.json"), JSON.stringify({ files }));
  return files;
}
