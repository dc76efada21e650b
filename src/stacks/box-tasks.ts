import type { FileState } from "../file-state.ts";
import type { Boxed } from "./boxed.ts";
import type { Boxes } from "./boxes.ts";
import { boxName, cutBoxes } from "./cut-boxes.ts";

/** A text that may have to be read. */
export interface Unread {
  /** How its file lies there. */
  readonly state: FileState;
  /** Whether that will tell of every change: not where it changed a moment ago. */
  readonly isSettled: boolean;
  /** Stands for what a person set beside it. */
  readonly set: string;
  /** What a box has of it. That holds where its file is as it was, or its bytes are. */
  readonly known: Boxed | null;
}

/** A box and the texts that it is to have. All of it is data, so that another thread can fill it. */
export interface BoxTask {
  readonly name: string;
  /** Stands for the code that fills it. */
  readonly key: string;
  readonly texts: readonly Unread[];
}

/** Shares out texts, in their order, to boxes. */
export const boxTasks = (
  texts: readonly Omit<Unread, "known">[],
  boxes: Boxes,
  key: string,
): readonly BoxTask[] => {
  const known = new Map([...boxes.values()].flat().map((boxed) => [boxed.card.path, boxed]));
  return cutBoxes(texts).map((box) => ({
    name: boxName(box),
    key,
    texts: box.map((text) => ({ ...text, known: known.get(text.state.path) ?? null })),
  }));
};

/** Whether neither the file nor what was set beside it is another one than that which is known. */
export const isUnchanged = ({ known, state, set }: Unread): boolean =>
  known !== null &&
  known.state !== null &&
  known.set === set &&
  known.state.size === state.size &&
  known.state.changed === state.changed &&
  known.state.inode === state.inode;

/** Whether a box is there already as it is to be. */
export const isFilled = ({ name, texts }: BoxTask, boxes: Boxes): boolean =>
  boxes.get(name)?.length === texts.length &&
  texts.every((text) => text.known?.card.place?.box === name && isUnchanged(text));
