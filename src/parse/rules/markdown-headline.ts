import { type TakingRule, wholeLine } from "../rule.ts";

// # Ferry service resumes
// # Ferry service resumes #
const HEADLINE = /^#\s+(?!#*\s*$)(?<headline>\S.{0,299}?)(?:\s+#+)?\s*$/u;

/** The first heading of a Markdown text. */
export const markdownHeadline: TakingRule = {
  name: "markdown-headline",
  take({ text, marks }) {
    const value = HEADLINE.exec(text)?.groups?.headline;
    if (!value || marks.some((mark) => mark.field === "headline")) return null;
    return wholeLine(text, { field: "headline", value, text: text.trim() });
  },
};
