import type { CivilDate } from "./civil-date.ts";

/** Where the page of a day stands. Links name the real file, so that they work from a disk and on every host. */
export const dayAddress = (date: CivilDate): string => `${date.replaceAll("-", "/")}/index.html`;

/** Where the page of that day in every year stands: `on/12-22.html`. */
export const yearlyAddress = (date: CivilDate): string => `on/${date.slice(5)}.html`;
