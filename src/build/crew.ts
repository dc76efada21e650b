import { setImmediate } from "node:timers/promises";
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
import { HELP } from "./help.ts";
import { leanHeap } from "./lean-heap.ts";
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

/** Gathers a crew for the texts of a content folder and the folder of their boxes. Its threads start when there is work for them. */
export function gatherCrew(
  content: string,
  folder: string,
  known: TextSteering,
  help = HELP,
): Crew {
  const reader = textReader(content, known);
  const stacks = stacksIn(folder, reader);
  const brief = { content, stacks: folder, known: { ...known, sources: known.sources.sources } };
  const hands: Hand[] = [];
  const handsFor = (items: number): readonly Hand[] => {
    if (items < help.from) return [];
    leanHeap();
    while (hands.length < help.hands) hands.push(startHand(brief));
    return hands;
  };
  return {
    stacks,
    fill: async (boxes, filled) => {
      const there = handsFor(sumOf(boxes, textsIn)).map(filledBy);
      const here = async (box: BoxTask) => {
        await heard();
        return fillBox(box, folder, reader);
      };
      const told = [here, ...there.flatMap(ahead)].map((work) =>
        telling(work, (box) => filled(textsIn(box))),
      );
      return (await shareOut(boxes, told.map(takingAll))).flat();
    },
    draw: (runs, stage, drawn) => {
      const there = handsFor(sumOf(runs, pagesOf)).map((hand) => drawnBy(hand, stage));
      const here = async (run: Run) => {
        await heard();
        return drawRun(run, stacks, stage, () => drawn(1));
      };
      const told = there.flatMap(ahead).map((work) => telling(work, (run) => drawn(pagesOf(run))));
      const takes = ({ isLight }: Run): boolean => isLight;
      return shareOut(runs, [takingAll(here), ...told.map((work) => ({ takes, work }))]);
    },
    end: async () => {
      await Promise.all(hands.map(({ end }) => end()));
    },
  };
}

type Work<Task, Result> = Doer<Task, Result>["work"];

const takingAll = <Task, Result>(work: Work<Task, Result>): Doer<Task, Result> => ({
  takes: () => true,
  work,
});

/** The other threads have been heard, and have what they asked for. */
const heard = (): Promise<void> => setImmediate();

const textsIn = ({ texts }: BoxTask): number => texts.length;
const pagesOf = ({ lists }: Run): number => pagesIn(lists);

const sumOf = <Task>(tasks: readonly Task[], sizeOf: (task: Task) => number): number =>
  tasks.reduce((sum, task) => sum + sizeOf(task), 0);

const filledBy =
  ({ ask }: Hand): Work<BoxTask, readonly Rejected[]> =>
  async (box) => {
    const answer = await ask({ kind: "fill", box });
    if (answer.kind === "filled") return answer.rejected;
    throw otherAnswer(answer.kind);
  };

const drawnBy =
  ({ ask }: Hand, folder: string): Work<Run, DrawnRun> =>
  async (run) => {
    const answer = await ask({ kind: "draw", run, folder });
    if (answer.kind === "drawn") return answer.drawn;
    throw otherAnswer(answer.kind);
  };

const otherAnswer = (kind: string): ProgramFault =>
  new ProgramFault(`Expected an answer to what was asked, found one that is ${kind}`);

/** A thread has a job that lies ready while it does one, so that it never waits for this one. */
const ahead = <Task, Result>(work: Work<Task, Result>): readonly Work<Task, Result>[] => [
  work,
  work,
];

/** Says of each task when it is done. */
const telling =
  <Task, Result>(work: Work<Task, Result>, done: (task: Task) => void): Work<Task, Result> =>
  async (task) => {
    const result = await work(task);
    done(task);
    return result;
  };
