import type { Rejected } from "../article.ts";
import type { Card, ReadTexts } from "../card.ts";
import { type Progress, unwatched } from "../progress.ts";
import { readBox } from "../stacks/box-file.ts";
import { type BoxTask, boxTasks, isFilled } from "../stacks/box-tasks.ts";
import { type Boxes, boxesIn, removeOthers } from "../stacks/boxes.ts";
import type { TextSteering } from "../steering.ts";
import { UserError } from "../user-error.ts";
import type { FoundText } from "./inputs.ts";
import { stacksKey } from "./stacks-key.ts";
import { unreadTexts } from "./unread-texts.ts";

/** Fills boxes, on whichever thread, and gives the texts that were rejected, in order. Says of each box how many texts it took. */
export type FillBoxes = (
  tasks: readonly BoxTask[],
  filled: (texts: number) => void,
) => Promise<readonly Rejected[]>;

/** Where texts are read to, and by whom. */
interface Reading {
  /** Where the boxes are kept from build to build; it may be deleted at any time. */
  readonly folder: string;
  readonly fill: FillBoxes;
  readonly progress?: Progress;
}

/** Brings the boxes up to date: only texts that are new or edited are read. */
export async function readTexts(
  texts: readonly FoundText[],
  known: TextSteering,
  { folder, fill, progress = unwatched }: Reading,
): Promise<Omit<ReadTexts, "stacks">> {
  const key = stacksKey(known);
  const boxes = boxesIn(folder, key);
  const tasks = boxTasks(unreadTexts(texts, known), boxes, key);
  const wanting = tasks.filter((task) => !isFilled(task, boxes));
  const rejected = await fill(wanting, counted(progress, texts.length, wanting));
  removeOthers(folder, tasks);
  const filled = new Set(wanting);
  const cards = tasks.flatMap((task) => cardsIn(folder, task, filled.has(task) ? null : boxes));
  if (cards.length + rejected.length !== texts.length) throw damaged(folder);
  return { cards, rejected };
}

/** Boxes that need nothing done to them are done. */
function counted(
  progress: Progress,
  total: number,
  tasks: readonly BoxTask[],
): (texts: number) => void {
  let done = total - tasks.reduce((sum, { texts }) => sum + texts.length, 0);
  return (texts) => {
    done += texts;
    progress("reading", done, total);
  };
}

function cardsIn(folder: string, task: BoxTask, boxes: Boxes | null): readonly Card[] {
  const boxed = boxes?.get(task.name) ?? readBox(folder, task.name, task.key);
  return boxed.map(({ card }) => card);
}

const damaged = (folder: string): UserError =>
  new UserError(
    `\`${folder}\`  Expected the disk to keep what was written, found something else; build again`,
  );
