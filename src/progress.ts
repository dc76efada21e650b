/** What a long run is busy with. */
export type Stage = "reading" | "grouping" | "drawing" | "indexing";

/** Told of each step of a long run: how many texts or pages are done, of how many. Whoever watches decides what to show. */
export type Progress = (stage: Stage, done: number, total: number) => void;

/** Nobody watches. */
export const unwatched: Progress = () => {};
