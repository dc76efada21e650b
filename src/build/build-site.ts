import { type Archive, archiveOf, steeringOf } from "../archive.ts";
import type { CivilDate } from "../civil-date.ts";
import { type Progress, unwatched } from "../progress.ts";
import { keepAddresses, withAddresses } from "../publish/keep-addresses.ts";
import { pageCount, planPages } from "../publish/plan.ts";
import { publish } from "../publish/publish.ts";
import { alone } from "../publish/release/alone.ts";
import type { Released } from "../publish/release/release.ts";
import type { SiteFolder } from "../publish/site-folder.ts";
import { walk } from "../read/walk.ts";
import type { AddressTable, Steering } from "../steering.ts";
import { readTexts } from "./read-texts.ts";
import { keepStories, keptStories } from "./story-file.ts";
import { textSteering } from "./text-steering.ts";

/** What is to be built, and where. */
export interface Building {
  readonly content: string;
  readonly folder: SiteFolder;
  /** The day that is written beside addresses that are moved or gone for the first time; without it no address is kept. */
  readonly today: CivilDate | null;
  /** Leaves out the search, whatever `archive.yml` says. */
  readonly noSearch?: boolean;
  readonly progress?: Progress;
}

/** What a build made. */
export interface BuiltSite {
  readonly archive: Archive;
  readonly pages: number;
  readonly released: Released;
}

/** Builds the site of a content folder: reads which texts are new there, draws which pages are new, and publishes that. Throws what `publish` throws, and a `BusyError` where another build of the site runs. */
export const buildSite = (building: Building): Promise<BuiltSite> =>
  alone(building.folder, (lock) =>
    withAddresses(building.content, async () => {
      const { folder, progress = unwatched } = building;
      const archive = await openArchive(building, lock.since);
      const plan = planPages(archive);
      const byFile = archive.settings.publish === "inplace";
      const released = await publish(plan, folder, lock, { progress, byFile });
      return { archive, pages: pageCount(plan), released };
    }),
  );

/** The archive by way of what earlier builds left in the work folder. */
async function openArchive(
  { content, folder, today, noSearch = false, progress = unwatched }: Building,
  since: number,
): Promise<Archive> {
  const known = noSearch ? withoutSearch(steeringOf(content)) : steeringOf(content);
  const listing = walk(content);
  const texts = await readTexts(content, listing.texts, textSteering(known), {
    folder: folder.stacks,
    since,
    progress,
  });
  const keep = today && ((table: AddressTable) => keepAddresses(content, table, today));
  const memory = keptStories(folder.stories);
  const archive = archiveOf(listing, texts, known, { ...(keep && { keep }), memory, progress });
  keepStories(folder.stories, archive.memory);
  return archive;
}

const withoutSearch = (known: Steering): Steering => ({
  ...known,
  settings: { ...known.settings, search: false },
});
