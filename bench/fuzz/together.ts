import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { articlesOf, loadArchive } from "../../src/archive.ts";
import { suggestedNames } from "../../src/check/names/suggested-names.ts";
import { oddities } from "../../src/check/odd/oddities.ts";
import { topicPhrases } from "../../src/check/phrases/topic-phrases.ts";
import { linkCheck } from "../../src/publish/dead-links.ts";
import { visitPages } from "../../src/publish/draw-pages.ts";
import { type Plan, planPages } from "../../src/publish/plan.ts";
import { searchDocuments } from "../../src/publish/search-documents.ts";
import { writeSearchIndex } from "../../src/publish/search-index.ts";
import { undrawnFiles } from "../../src/publish/undrawn-files.ts";
import { readScript } from "../../src/search/index-script.ts";
import type { Steering } from "../../src/steering.ts";
import { addressFaults } from "./address-faults.ts";
import { fileFaults } from "./file-faults.ts";
import { steeredFolder } from "./steered.ts";

/** A text as it goes into an archive. */
interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Makes a small archive of some texts, draws its whole site, and says what is wrong in it, each fault with the address where it stands. */
export async function together(
  root: string,
  known: Steering,
  files: readonly File[],
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), "backfile-fuzz-"));
  try {
    const content = join(folder, "content");
    steeredFolder(root, content, 0);
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(content, path)), { recursive: true });
      writeFileSync(join(content, path), bytes);
    }
    return await archiveFaults(content, known, join(folder, "site"));
  } catch (error) {
    return [`crash: ${error instanceof Error ? error.stack : error}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function archiveFaults(
  content: string,
  known: Steering,
  site: string,
): Promise<readonly string[]> {
  const archive = loadArchive(content, { known });
  const { rejected, stories } = archive;
  const articles = articlesOf(archive);
  oddities(articles, known.sources, stories.stories);
  suggestedNames(articles, known);
  topicPhrases(articles);
  const plan = planPages(archive);
  return [
    ...rejected
      .filter(({ reason }) => reason === "fault")
      .map(({ path, message }) => `${path}: ${message}`),
    ...(await siteFaults(plan)),
    ...indexFaults(plan, site),
  ];
}

async function siteFaults(plan: Plan): Promise<readonly string[]> {
  const faults: string[] = [];
  const addresses: string[] = [];
  const root = plan.site.url === null ? "/" : new URL(plan.site.url).pathname;
  const links = linkCheck(undrawnFiles(plan.site), root);
  await visitPages(plan, (address, page) => {
    addresses.push(address);
    links.see(address, page);
    faults.push(...fileFaults(address, page).map((fault) => `${address}: ${fault}`));
  });
  const dead = links.report().dead.map(({ page, link }) => `${page}: dead link ${link}`);
  return [...faults, ...dead, ...addressFaults(addresses)];
}

/** Whether every file of the index can be read as it was written. */
function indexFaults(plan: Plan, site: string): readonly string[] {
  writeSearchIndex(searchDocuments(plan), `${site}-cache`, site);
  const folder = join(site, "search");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => {
      const path = relative(folder, join(parentPath, name));
      const script = readFileSync(join(folder, path), "utf8");
      const whole =
        script.isWellFormed() && readScript(path.replace(/\.js$/u, ""), script) !== null;
      return [
        ...(whole ? [] : [`search/${path}: is not whole`]),
        ...addressFaults([`search/${path}`]),
      ];
    });
}
