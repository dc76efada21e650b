import type { CivilDate } from "../civil-date.ts";
import { pageName } from "../page-name.ts";

/** Where an article stands: under its day, or on the undated shelf. */
export function addressOf(path: string, date: CivilDate | null, title: string): string {
  const folder = date === null ? "undated" : date.replaceAll("-", "/");
  return `${folder}/${pageName(title, path)}.html`;
}
