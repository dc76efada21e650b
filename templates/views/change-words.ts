import type { ToldChange, ToldWhy } from "../../src/publish/told-changes.ts";
import { articles } from "./words.ts";

const NAMES: Readonly<Record<ToldWhy, string>> = {
  new: "New",
  edited: "Edited",
  corrected: "Corrected",
  rules: "Read anew",
  moved: "Moved",
  gone: "Removed",
};

/** What is said beside the name of an article, or the number of several. */
const SUMMARIES: Readonly<Record<ToldWhy, (told: ToldChange) => string>> = {
  new: ({ only }) => (only ? "A new text in the archive." : "New texts in the archive."),
  edited: ({ what }) =>
    what.length > 0
      ? naming("Edited, and read otherwise", what)
      : "Edited; nothing is read otherwise.",
  corrected: ({ what, only }) => naming("Corrected by the editor", what) + reasons(only),
  rules: ({ what }) => naming("Read otherwise by changed rules", what),
  moved: ({ only }) =>
    only ? `It stood at ${only.address} before.` : "They stood elsewhere before.",
  gone: () => "No longer in the archive.",
};

const naming = (words: string, parts: ToldChange["what"]): string =>
  parts.length > 0 ? `${words}: ${parts.join(", ")}.` : `${words}.`;

const reasons = (only: ToldChange["only"]): string =>
  only && only.reasons.length > 0 ? ` Reason: ${only.reasons.join("; ")}` : "";

/** `Corrected: The ferry was late`, `Read anew: 34 articles` */
export const changeTitle = ({ why, count, only }: ToldChange): string =>
  `${NAMES[why]}: ${only?.article.label ?? articles(count)}`;

/** What happened and what came of it: `Edited, and read otherwise: headline, text.` */
export const changeSummary = (told: ToldChange): string => SUMMARIES[told.why](told);
