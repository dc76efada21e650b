import { availableParallelism } from "node:os";
import type { Rejected } from "../article.ts";
import type { Stacks } from "../card.ts";
import { ProgramFault } from "../program-fault.ts";
import type { DrawRuns } from "../publish/draw-pages.ts";
import { type DrawnRun, drawRun, type Run } from "../publish/draw-run.ts";
import { pagesIn } from "../publish/plan.ts";
import { textReader } from "../read-text.ts";
import type { BoxTask } from "../stacks/box-tasks.ts";
import { fillBox } from "../stacks/fill-box.ts";
import type { TextSteering } from "../steering.ts";
import type { FillBoxes } from "./read-texts.ts";
import { type Doer, shareOut } from "./share-out.ts";
import { stacksIn } from "./stacks-in.ts";
import { type Hand, startHand } from "./start-hand.ts";

/** This thread, and those that help it where there is much to do. */
export interface Crew {
  readonly stacks: Stacks;
  readonly fill: FillBoxes;
  readonly draw: DrawRuns;
  readonly end: () => Promise<void>;
}

/** From so many texts or pages on, another thread saves more than its start costs. */
const WORTH_A_THREAD = 1500;

/** Each has the program in memory. */
const MOST_HANDS = 3;

/** Jobs that lie ready for a thread, so that it never waits for this one. */
const AHEAD = 2;

/** Gathers a crew for the texts of a content folder and the folder of their boxes. Its threads start when there is work for them. */
export function gatherCrew(content: string, folder: string, known: TextSteering): Crew {
  const reader = textReader(content, known);
  const stacks = stacksIn(folder, reader);
  const hands: Hand[] = [];
  const handsFor = (items: number): readonly Hand[] => {
    const most = Math.min(availableParallelism() - 1, MOST_HANDS);
    const brief = { content, stacks: folder, known: { ...known, sources: known.sources.sources } };
    while (items >= WORTH_A_THREAD && hands.length < most) hands.push(startHand(brief));
    return items >= WORTH_A_THREAD ? hands : [];
  };
  return {
    stacks,
    fill: async (boxes, filled) => {
      const here = async (box: BoxTask) => fillBox(box, folder, reader);
      const there = handsFor(textsIn(boxes)).flatMap(fillers);
      const doers = [here, ...there].map((doer) =>
        telling(doer, (box) => filled(box.texts.length)),
      );
      return (await shareOut(boxes, doers)).flat();
    },
    draw: (runs, stage, drawn) => {
      const here = (run: Run) => drawRun(run, stacks, stage, () => drawn(1));
      const there = handsFor(runs.reduce((sum, { lists }) => sum + pagesIn(lists), 0))
        .flatMap((hand) => drawers(hand, stage))
        .map((doer) => telling(doer, ({ lists }) => drawn(pagesIn(lists))));
      return shareOut(runs, [here, ...there]);
    },
    end: async () => {
      await Promise.all(hands.map(({ end }) => end()));
    },
  };
}

const textsIn = (boxes: readonly BoxTask[]): number =>
  boxes.reduce((sum, { texts }) => sum + texts.length, 0);

/** One for each job that lies ready. */
const ahead = <Task, Result>(doer: Doer<Task, Result>): readonly Doer<Task, Result>[] =>
  Array.from({ length: AHEAD }, () => doer);

const fillers = ({ ask }: Hand): readonly Doer<BoxTask, readonly Rejected[]>[] =>
  ahead(async (box) => {
    const answer = await ask({ kind: "fill", box });
    if (answer.kind === "filled") return answer.rejected;
    throw otherAnswer(answer.kind);
  });

const drawers = ({ ask }: Hand, folder: string): readonly Doer<Run, DrawnRun>[] =>
  ahead(async (run) => {
    const answer = await ask({ kind: "draw", run, folder });
    if (answer.kind === "drawn") return answer.drawn;
    throw otherAnswer(answer.kind);
  });

/** Says of each task when it is done. */
const telling =
  <Task, Result>(doer: Doer<Task, Result>, done: (task: Task) => void): Doer<Task, Result> =>
  async (task) => {
    const result = await doer(task);
    done(task);
    return result;
  };

const otherAnswer = (kind: string): ProgramFault =>
  new ProgramFault(`Expected an answer to what was asked, found one that is ${kind}`);
