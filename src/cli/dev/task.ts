import type { Task } from "./messages.ts";
import type { Changes } from "./what-changed.ts";

/** What has to be rebuilt for some changes; `null` where nothing has. The first time everything is. */
export function taskFor(
  { steering, texts, code }: Changes,
  first: boolean,
  where: Pick<Task, "content" | "file">,
): Task | null {
  const read = first || steering.length > 0 ? "all" : texts.length > 0 ? "texts" : "nothing";
  return read === "nothing" && code.length === 0 ? null : { ...where, read, code };
}
