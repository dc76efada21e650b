import { parentPort, workerData } from "node:worker_threads";
import { type Glance, glanceOf } from "../publish/release/glance.ts";
import { treeAt } from "../publish/release/tree.ts";

/** What another thread saw of a tree. */
export interface Looked {
  readonly folder: string;
  readonly glance: Glance;
}

/** The trees that are to be looked at, one after the other, and the folder of their listings. */
interface Order {
  readonly folders: readonly string[];
  readonly listings: string;
}

function look({ folders, listings }: Order, tell: (looked: Looked) => void): void {
  for (const folder of folders)
    tell({ folder, glance: glanceOf(treeAt(folder, listings), folder) });
}

if (parentPort) look(workerData, parentPort.postMessage.bind(parentPort));
