import type { Article } from "../../src/article.ts";
import type { BodyOf, StoryText } from "../../src/stories/story-text.ts";
import { cardFor } from "../pipeline.ts";

/** What stories know of some articles before they read the bodies, and the way to those. */
export function toldOf(
  articles: readonly Article[],
): [texts: readonly StoryText[], bodyOf: BodyOf<StoryText>] {
  const bodies = new Map(articles.map(({ path, body }) => [path, body]));
  return [articles.map(cardFor), ({ path }) => bodies.get(path) ?? []];
}
