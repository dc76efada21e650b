import { hash } from "node:crypto";
import type { Unread } from "../stacks/box-tasks.ts";
import type { TextSteering } from "../steering.ts";
import type { FoundText } from "./inputs.ts";

/** Texts, and what stands for that which a person set beside each. */
export const unreadTexts = (
  texts: readonly FoundText[],
  { corrections }: Pick<TextSteering, "corrections">,
): readonly Omit<Unread, "known">[] =>
  texts.map((text) => {
    const rows = corrections.get(text.state.path);
    return { ...text, set: rows ? hash("sha1", JSON.stringify(rows)) : "" };
  });
