import type { Article } from "../article.ts";
import type { Card } from "../card.ts";

type Told =
  | "path"
  | "sha256"
  | "headline"
  | "displayTitle"
  | "address"
  | "date"
  | "dateBasis"
  | "sources"
  | "distributors"
  | "digest"
  | "events"
  | "filed";

/** What stories need of an article before they read its body. */
export type StoryText = Pick<Card, Told>;

/** Reads the body of a text. It is asked for as seldom as can be, since it may come from the disk. */
export type BodyOf<Text> = (text: Text) => Article["body"];
