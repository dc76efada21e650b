import { closeSync, openSync, readFileSync, readSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Article } from "../src/article.ts";
import { byText } from "../src/by-text.ts";
import { conditionOf } from "../src/check/condition-of.ts";
import { cardOf } from "../src/enrich/card-of.ts";
import { steer } from "../src/steer/steer.ts";
import type { KeptAddress, Steering } from "../src/steering.ts";
import type { BodyOf, StoryText } from "../src/stories/story-text.ts";
import { articleOf } from "./article-of.ts";
import { corpus, type Recipe } from "./corpus.ts";
import { lateReport } from "./event-text.ts";

/** A light record, and where the body lies in the file of bodies. */
export interface FiledText extends StoryText {
  readonly from: number;
  readonly bytes: number;
}

/** The texts of a recipe in the order of their paths as the loader has them, and the same with one more: a report of the event in the middle of the archive. */
export interface StoryArchive {
  readonly texts: readonly FiledText[];
  readonly more: readonly FiledText[];
}

const bodiesIn = (folder: string): string => join(folder, "bodies");
const textsIn = (folder: string): string => join(folder, "texts.json");

/** Makes the archive of a recipe. Its bodies lie in a file below the folder, since no process has them all in memory; its light records lie beside them for others. */
export function storyArchive(folder: string, recipe: Recipe): StoryArchive {
  const { articles, seed = 1, mixed = false } = recipe;
  const file = openSync(bodiesIn(folder), "w");
  let size = 0;
  const filed = (article: Article): FiledText => {
    const from = size;
    const bytes = writeSync(file, JSON.stringify(article.body));
    size += bytes;
    const kept = { digest: article.sha256, size: bytes };
    return { ...cardOf(article, { condition: conditionOf(article), ...kept }), from, bytes };
  };
  const texts = Array.from(corpus(recipe), (text) => filed(articleOf(text))).sort(byPath);
  const late = filed(articleOf(lateReport(articles, articles >> 1, seed, mixed)));
  closeSync(file);
  const archive = { texts, more: [...texts, late].sort(byPath) };
  writeFileSync(textsIn(folder), JSON.stringify(archive));
  return archive;
}

const byPath = (a: StoryText, b: StoryText): number => byText(a.path, b.path);

/** An archive that was made before. */
export const filedArchive = (folder: string): StoryArchive =>
  JSON.parse(readFileSync(textsIn(folder), "utf8"));

/** Reads bodies from their file, one at a time. */
export function bodyReader(folder: string): BodyOf<FiledText> {
  const file = openSync(bodiesIn(folder), "r");
  return ({ from, bytes }) => {
    const text = Buffer.alloc(bytes);
    readSync(file, text, 0, bytes, from);
    return JSON.parse(text.toString());
  };
}

/** What a person says of an archive who says nothing, but keeps addresses. */
export function storySteering(kept: readonly KeptAddress[] = []): Steering {
  const none = (): null => null;
  return { ...steer("content", none, none), addresses: { kept, unread: [] } };
}
