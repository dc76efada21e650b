import { Worker } from "node:worker_threads";
import { ENDING } from "../load-module.ts";
import { ProgramFault } from "../program-fault.ts";
import { errorOf } from "./failure.ts";
import type { Answer, Brief, Job } from "./jobs.ts";

/** Another thread that does jobs. */
export interface Hand {
  /** Sends a job; the answers come in the order of the jobs. */
  readonly ask: (job: Job) => Promise<Answer>;
  readonly end: () => Promise<unknown>;
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Starts a thread. Whoever waits for an answer of one that ends gets an error. */
export function startHand(brief: Brief): Hand {
  const url = new URL(`./hand${ENDING}`, import.meta.url);
  const worker = new Worker(url, { workerData: brief });
  const waiting: Waiting[] = [];
  const fail = (error: unknown): void => {
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on("message", (answer: Answer) => {
    if (answer.kind === "failed") waiting.shift()?.reject(errorOf(answer.failure));
    else waiting.shift()?.resolve(answer);
  });
  worker.on("error", fail);
  worker.on("exit", (code) =>
    fail(new ProgramFault(`Expected a thread that works, found one that ended (${code})`)),
  );
  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(job);
      }),
    end: () => worker.terminate(),
  };
}
