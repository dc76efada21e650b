import { removedLine, type TakingRule } from "../rule.ts";

// Print      Share this page      Tweet      Advertisement      Follow us on social media
// Imprimer   Partager cet article   Печать   Поделиться   打印   طباعة
const SHARE =
  /^\s*(?:(?:print|share|e-?mail|tweet|like|save|subscribe|advertisement|comments?)(?: (?:this|the|on|via|to|by|now|our)(?: [\p{L}-]{1,15}){0,4})?|follow us(?: on [\p{L} ,&]{2,40})?|back to (?:top|news|list)|read more|related (?:articles|stories|news)|skip to (?:main )?content|imprimer|partager(?: (?:cet|cette) [\p{L}]{1,12})?|печать|поделиться|распечатать|打印|分享|关闭窗口|طباعة|مشاركة)\s?[.:!»>]?\s*$/iu;

/** A button or a notice of the site on a line of its own. */
export const shareLine: TakingRule = {
  name: "share-line",
  take: ({ text }) => (SHARE.test(text) ? removedLine(text) : null),
};
