import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { articlesOf, loadArchive } from "../../src/archive.ts";
import { suggestedNames } from "../../src/check/names/suggested-names.ts";
import { oddities } from "../../src/check/odd/oddities.ts";
import { topicPhrases } from "../../src/check/phrases/topic-phrases.ts";
import { linkCheck } from "../../src/publish/dead-links.ts";
import { visitPages } from "../../src/publish/eleventy.ts";
import { type Plan, planPages } from "../../src/publish/plan.ts";
import { searchReader, searchTexts } from "../../src/publish/search-documents.ts";
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
    return await archiveFaults(content, known, join(folder, "search"));
  } catch (error) {
    return [`crash: ${error instanceof Error ? error.stack : error}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function archiveFaults(
  content: string,
  known: Steering,
  search: string,
): Promise<readonly string[]> {
  const archive = loadArchive(content, { known });
  const { cards, rejected, stories } = archive;
  const articles = articlesOf(archive);
  oddities(cards, known.sources, stories.stories);
  suggestedNames(articles, known);
  topicPhrases(articles);
  const plan = planPages(archive);
  return [
    ...rejected
      .filter(({ reason }) => reason === "fault")
      .map(({ path, message }) => `${path}: ${message}`),
    ...(await siteFaults(plan)),
    ...indexFaults(plan, search),
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
function indexFaults(plan: Plan, cache: string): readonly string[] {
  const { articles, stacks } = plan;
  const documentOf = searchReader(stacks);
  return writeSearchIndex(searchTexts(articles), documentOf, cache).flatMap(({ path, cached }) => {
    const script = readFileSync(cached, "utf8");
    const name = path.replace(/^search\/|\.js$/gu, "");
    const isWhole = script.isWellFormed() && readScript(name, script) !== null;
    return [...(isWhole ? [] : [`${path}: is not whole`]), ...addressFaults([path])];
  });
}
