import { removedLine, type TakingRule } from "../rule.ts";

// Print      Share this page      Tweet      Advertisement      Follow us on social media
// Imprimer   Partager cet article   Печать   Поделиться   打印   طباعة
// not: Save the ferry, Comment by the Spokesperson, Follow us on Tuesday (headlines)
const SITE =
  "(?:social media|facebook|twitter|x|instagram|linkedin|whatsapp|telegram|messenger|pinterest|youtube|weibo|wechat|e-?mail)";
const SITES = `${SITE}(?:(?:,| and|, and| &) ${SITE}){0,4}`;
const PAGE =
  "(?:this|this (?:to|with) (?:a friend|friends)|(?:this|the|our) (?:page|article|story|post|item|release|link|site|newsletter))";
const BUTTON = `(?:print|share|e-?mail|tweet|like|save|subscribe|advertisement|comments?)(?: now| to pdf)?(?: (?:to |on )?${PAGE})?(?: (?:on|via|by|with) ${SITES})?`;
const NOTICE = `follow us(?: on ${SITES})?|e-?mail the author|subscribe to (?:our |the )?(?:mailing list|e-?mail alerts|updates|blog via e-?mail)|back to (?:top|news|list)|read more|related (?:articles|stories|news)|skip to (?:main )?content`;
const OTHERS =
  "imprimer|partager(?: (?:cet|cette) \\p{L}{1,12})?|печать|поделиться|распечатать|打印|分享|关闭窗口|طباعة|مشاركة";
const SHARE = new RegExp(`^\\s*(?:${BUTTON}|${NOTICE}|${OTHERS})\\s?[.:!»>]?\\s*$`, "iu");

/** A button or a notice of the site on a line of its own. */
export const shareLine: TakingRule = {
  name: "share-line",
  take: ({ text }) => (SHARE.test(text) ? removedLine(text) : null),
};
