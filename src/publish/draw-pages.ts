import { ProgramFault } from "../program-fault.ts";
import { type Progress, unwatched } from "../progress.ts";
import { type DrawnRun, drawRun, type Run } from "./draw-run.ts";
import { pageText } from "./pages/page-text.ts";
import { type Lists, type Plan, pagesIn, type Site, type SitePage } from "./plan.ts";
import { refusal } from "./wall/unsafe-page.ts";

/** Draws runs, on whichever thread. Says of each how many pages it drew. */
export type DrawRuns = (
  runs: readonly Run[],
  folder: string,
  drawn: (pages: number) => void,
) => Promise<readonly DrawnRun[]>;

/** Who draws, and who is told of it. */
export interface Drawing {
  readonly draw?: DrawRuns;
  readonly progress?: Progress;
}

/** Eleventy holds all pages of a run until its end. What a page is drawn from tells how long it will be: about a thousand pages of articles come to as much as this, or ten files of records. */
const MOST_IN_A_RUN = 1 << 20;

/** Draws these pages of a plan into a folder. Gives the SHA-256 of each by its address. Throws a `ProgramFault` where a page is not safe to publish. */
export async function drawPages(
  plan: Plan,
  lists: Lists,
  folder: string,
  { draw = runAfterRun(plan), progress = unwatched }: Drawing = {},
): Promise<ReadonlyMap<string, string>> {
  const total = pagesIn(lists);
  let done = 0;
  const drawn = (pages: number): void => {
    done += pages;
    progress("drawing", done, total);
  };
  const runs = runsOf(plan.site, lists);
  const results = await draw(runs, folder, drawn);
  const unsafe = results.flatMap((result) => result.unsafe);
  if (unsafe.length > 0)
    throw new ProgramFault(
      refusal(
        unsafe,
        plan.articles.map(({ card }) => card),
        plan.stacks,
      ),
    );
  return new Map(results.flatMap((result) => result.drawn));
}

const runAfterRun =
  ({ stacks }: Pick<Plan, "stacks">): DrawRuns =>
  async (runs, folder, drawn) => {
    const results: DrawnRun[] = [];
    for (const run of runs) results.push(await drawRun(run, stacks, folder, () => drawn(1)));
    return results;
  };

/** Cuts pages into runs, those of articles apart: they are the most, and what each is drawn from is the least. */
function runsOf(site: Site, { articles = [], ...others }: Lists): readonly Run[] {
  const light = Array.from(cut({ articles }, MOST_IN_A_RUN), (run) => ({ isLight: true, run }));
  const heavy = Array.from(cut(others, MOST_IN_A_RUN), (run) => ({ isLight: false, run }));
  // Every page file wants its list.
  const none = Object.fromEntries(["articles", ...Object.keys(others)].map((name) => [name, []]));
  return [...heavy, ...light].map(({ isLight, run }) => ({
    isLight,
    site,
    lists: { ...none, ...run },
  }));
}

function* cut(lists: Lists, most: number): Generator<Lists> {
  let run: Record<string, SitePage[]> = {};
  let room = most;
  for (const [name, pages] of Object.entries(lists))
    for (const page of pages) {
      const own = run[name];
      if (own) own.push(page);
      else run[name] = [page];
      room -= pageText(page).length;
      if (room > 0) continue;
      yield run;
      run = {};
      room = most;
    }
  if (room < most) yield run;
}
