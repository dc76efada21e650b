/** Whoever does tasks, here or elsewhere. */
export interface Doer<Task, Result> {
  readonly takes: (task: Task) => boolean;
  readonly work: (task: Task) => Promise<Result>;
}

/** Shares tasks out: each doer takes the next one that it can take when it is free; somebody has to take each. Gives the results in the order of the tasks; where one fails, no other is begun, and its error is thrown when all have stopped. */
export async function shareOut<Task, Result>(
  tasks: readonly Task[],
  doers: readonly Doer<Task, Result>[],
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const errors: unknown[] = [];
  const left = new Map(tasks.entries());
  const next = ({ takes }: Doer<Task, Result>) =>
    errors.length > 0 ? undefined : [...left].find(([, task]) => takes(task));
  const work = async (doer: Doer<Task, Result>): Promise<void> => {
    for (let found = next(doer); found; found = next(doer)) {
      const [at, task] = found;
      left.delete(at);
      results[at] = await doer.work(task);
    }
  };
  await Promise.all(doers.map((doer) => work(doer).catch((error) => errors.push(error))));
  if (errors.length > 0) throw errors[0];
  return results;
}
