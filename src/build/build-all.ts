import { type Archive, archiveOf, steeringOf } from "../archive.ts";
import { unwatched } from "../progress.ts";
import { isOfDisk } from "../publish/disk-words.ts";
import { type FoundTables, keepTables } from "../publish/keep-tables.ts";
import { withKept } from "../publish/kept-files.ts";
import { ofDisk } from "../publish/of-disk.ts";
import { pageCount, planPages } from "../publish/plan.ts";
import { publish } from "../publish/publish.ts";
import type { Lock } from "../publish/release/lock.ts";
import type { Steering } from "../steering.ts";
import type { Building, BuiltSite } from "./build-site.ts";
import { type Crew, gatherCrew } from "./crew.ts";
import { reportHost } from "./host-report.ts";
import { type Inputs, printInputs } from "./inputs.ts";
import { keepLast } from "./last-build.ts";
import type { Lookout } from "./lookout.ts";
import { readTexts } from "./read-texts.ts";
import { keepStories, keptStories } from "./story-file.ts";
import { tallyOf, withoutNews } from "./tally.ts";
import { textSteering } from "./text-steering.ts";

/** Reads which texts are new, draws which pages are new, and publishes that. */
export function buildAll(
  building: Building,
  inputs: Inputs,
  lock: Lock,
  lookout: Lookout,
): Promise<BuiltSite> {
  return withKept(building.content, () =>
    withCrew(building, inputs, (known, crew) =>
      builtBy(building, inputs, known, crew, { lock, lookout }),
    ),
  );
}

/** Does work with the help of a crew, and lets it go. */
async function withCrew<T>(
  { content, folder, over = {}, help }: Building,
  { steering }: Inputs,
  work: (known: Steering, crew: Crew) => Promise<T>,
): Promise<T> {
  const said = steeringOf(content, (name) => steering.get(name) ?? null);
  const known = { ...said, settings: { ...said.settings, ...over } };
  const crew = gatherCrew(content, folder.stacks, textSteering(known), help);
  try {
    return await work(known, crew);
  } finally {
    await crew.end();
  }
}

async function builtBy(
  building: Building,
  inputs: Inputs,
  known: Steering,
  crew: Crew,
  { lock, lookout }: { readonly lock: Lock; readonly lookout: Lookout },
): Promise<BuiltSite> {
  const { content, folder, over = {}, progress = unwatched } = building;
  const { archive, after } = await openArchive(building, inputs, known, crew).catch((error) => {
    throw isOfDisk(error) ? ofDisk(error, folder) : error;
  });
  const plan = planPages(archive);
  const byFile = archive.settings.publish === "inplace";
  const { draw } = crew;
  const released = await publish(plan, folder, lock, { draw, progress, byFile, lookout });
  const host = reportHost(archive, content, folder, released);
  const tally = tallyOf(archive, pageCount(plan), host);
  const print = printInputs(after, over);
  const { release, manifest } = released;
  const last = { release, manifest, byFile, tally: withoutNews(tally) };
  keepLast(folder.last, print === null ? null : { inputs: print, ...last });
  return { ...tally, released };
}

interface Opened {
  readonly archive: Archive;
  /** What the next build finds where nobody changes anything. */
  readonly after: Inputs;
}

/** The archive by way of what earlier builds left in the work folder. */
async function openArchive(
  { content, folder, today, progress = unwatched }: Building,
  inputs: Inputs,
  known: Steering,
  { fill, stacks }: Crew,
): Promise<Opened> {
  const reading = { folder: folder.stacks, fill, progress };
  const texts = await readTexts(inputs.texts, textSteering(known), reading);
  let { steering } = inputs;
  const keep = (found: FoundTables) => {
    if (today === null) return { ...found, notices: [] };
    const kept = keepTables(content, found, today);
    steering = new Map([...steering, ...kept.texts]);
    return kept;
  };
  const memory = keptStories(folder.stories);
  const loading = { keep, memory, progress };
  const archive = archiveOf(inputs.listing, { ...texts, stacks }, known, loading);
  keepStories(folder.stories, archive.memory);
  return { archive, after: { ...inputs, steering } };
}
