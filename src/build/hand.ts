import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { drawRun } from "../publish/draw-run.ts";
import { textReader } from "../read-text.ts";
import { fillBox } from "../stacks/fill-box.ts";
import { sourceBook } from "../steer/sources.ts";
import { failureOf } from "./failure.ts";
import type { Answer, Brief, Job } from "./jobs.ts";
import { stacksIn } from "./stacks-in.ts";

/** Does the jobs that another thread sends, one after the other. */
function work(port: MessagePort, { content, stacks: folder, known }: Brief): void {
  const reader = textReader(content, { ...known, sources: sourceBook(known.sources, []) });
  const stacks = stacksIn(folder, reader);
  const answerTo = async (job: Job): Promise<Answer> =>
    job.kind === "fill"
      ? { kind: "filled", rejected: fillBox(job.box, folder, reader) }
      : { kind: "drawn", drawn: await drawRun(job.run, stacks, job.folder) };
  let last: Promise<unknown> = Promise.resolve();
  port.on("message", (job: Job) => {
    last = last
      .then(() => answerTo(job))
      .catch((error): Answer => ({ kind: "failed", failure: failureOf(error) }))
      .then((answer) => port.postMessage(answer));
  });
}

if (parentPort) work(parentPort, workerData);
