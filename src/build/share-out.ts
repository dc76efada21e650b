/** Does a task, here or elsewhere. */
export type Doer<Task, Result> = (task: Task) => Promise<Result>;

/** Shares tasks out: each doer takes the next one when it is free. Gives the results in the order of the tasks; where one fails, no other is begun, and its error is thrown when all have stopped. */
export async function shareOut<Task, Result>(
  tasks: readonly Task[],
  doers: readonly Doer<Task, Result>[],
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const errors: unknown[] = [];
  const left = tasks.entries();
  const work = async (doer: Doer<Task, Result>): Promise<void> => {
    for (const [at, task] of left) {
      results[at] = await doer(task);
      if (errors.length > 0) return;
    }
  };
  await Promise.all(doers.map((doer) => work(doer).catch((error) => errors.push(error))));
  if (errors.length > 0) throw errors[0];
  return results;
}
