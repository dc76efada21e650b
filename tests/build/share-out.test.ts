import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { shareOut } from "../../src/build/share-out.ts";

const TASKS = Array.from({ length: 20 }, (_, at) => at);

/** One that takes its time, and writes down what it did. */
const doer = (
  name: string,
  milliseconds: number,
  done: string[],
  takes = (_: number): boolean => true,
) => ({
  takes,
  work: async (task: number) => {
    await setTimeout(milliseconds);
    done.push(`${name} ${task}`);
    return task * 2;
  },
});

describe("tasks that are shared out", () => {
  test("are done once each, and the results come in the order of the tasks", async () => {
    const done: string[] = [];
    const results = await shareOut(TASKS, [doer("slow", 9, done), doer("quick", 1, done)]);
    expect(results).toEqual(TASKS.map((task) => task * 2));
    expect(done.map((line) => Number(line.split(" ")[1])).sort((a, b) => a - b)).toEqual(TASKS);
  });

  test("go to whoever is free", async () => {
    const done: string[] = [];
    await shareOut(TASKS, [doer("slow", 200, done), doer("quick", 1, done)]);
    expect(done.filter((line) => line.startsWith("slow"))).toEqual(["slow 0"]);
  });

  test("go only to whoever takes them", async () => {
    const done: string[] = [];
    const even = doer("even", 1, done, (task) => task % 2 === 0);
    await shareOut(TASKS, [doer("any", 5, done), even]);
    expect(done.filter((line) => /^even \d*[13579]$/u.test(line))).toEqual([]);
    expect(done).toHaveLength(TASKS.length);
  });

  test("are none where there are none", async () => {
    expect(await shareOut([], [doer("idle", 1, [])])).toEqual([]);
  });

  test("end where one fails: its error is thrown when the others have stopped, and no more are begun", async () => {
    const done: string[] = [];
    const work = async (): Promise<number> => {
      throw new Error("torn");
    };
    const failing = { takes: () => true, work };
    await expect(shareOut(TASKS, [doer("slow", 20, done), failing])).rejects.toThrow("torn");
    expect(done).toEqual(["slow 0"]);
  });
});
