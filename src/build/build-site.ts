import { type Archive, archiveOf, steeringOf } from "../archive.ts";
import type { CivilDate } from "../civil-date.ts";
import { type Progress, unwatched } from "../progress.ts";
import { keepAddresses, withAddresses } from "../publish/keep-addresses.ts";
import { pageCount, planPages } from "../publish/plan.ts";
import { publish } from "../publish/publish.ts";
import { alone } from "../publish/release/alone.ts";
import type { Lock } from "../publish/release/lock.ts";
import type { Released } from "../publish/release/release.ts";
import type { SiteFolder } from "../publish/site-folder.ts";
import { walk } from "../read/walk.ts";
import type { AddressTable, Steering } from "../steering.ts";
import { type Crew, gatherCrew } from "./crew.ts";
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
    withAddresses(building.content, () =>
      withCrew(building, (known, crew) => builtBy(building, known, crew, lock)),
    ),
  );

/** Does work with the help of a crew, and lets it go. */
async function withCrew<T>(
  { content, folder, noSearch = false }: Building,
  work: (known: Steering, crew: Crew) => Promise<T>,
): Promise<T> {
  const known = noSearch ? withoutSearch(steeringOf(content)) : steeringOf(content);
  const crew = gatherCrew(content, folder.stacks, textSteering(known));
  try {
    return await work(known, crew);
  } finally {
    await crew.end();
  }
}

async function builtBy(
  building: Building,
  known: Steering,
  crew: Crew,
  lock: Lock,
): Promise<BuiltSite> {
  const { folder, progress = unwatched } = building;
  const archive = await openArchive(building, known, crew, lock.since);
  const plan = planPages(archive);
  const byFile = archive.settings.publish === "inplace";
  const released = await publish(plan, folder, lock, { draw: crew.draw, progress, byFile });
  return { archive, pages: pageCount(plan), released };
}

/** The archive by way of what earlier builds left in the work folder. */
async function openArchive(
  { content, folder, today, progress = unwatched }: Building,
  known: Steering,
  { fill, stacks }: Crew,
  since: number,
): Promise<Archive> {
  const listing = walk(content);
  const reading = { folder: folder.stacks, since, fill, progress };
  const texts = await readTexts(content, listing.texts, textSteering(known), reading);
  const keep = today && ((table: AddressTable) => keepAddresses(content, table, today));
  const memory = keptStories(folder.stories);
  const loading = { ...(keep && { keep }), memory, progress };
  const archive = archiveOf(listing, { ...texts, stacks }, known, loading);
  keepStories(folder.stories, archive.memory);
  return archive;
}

const withoutSearch = (known: Steering): Steering => ({
  ...known,
  settings: { ...known.settings, search: false },
});
