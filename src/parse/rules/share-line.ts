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
// Share this article Share Tweet Post Email      LISTEN TO ARTICLE 3:21 SHARE THIS ARTICLE Share Tweet Post Email
const ROW =
  "(?:(?:share(?: this (?:article|story|page))?|tweet|post|e-?mail|print|pin|save|copy link|facebook|twitter|whatsapp|linkedin|listen to article \\d{1,2}:\\d{2})\\s{1,3}){2,9}(?:share|tweet|post|e-?mail|print|pin|save|comment|facebook|twitter|whatsapp|linkedin)";
const FRAME =
  "photos?|video|close|story continue[sd] below|article continues below|enlarge this image(?: toggle caption)?";
const SHARE = new RegExp(
  `^\\s*(?:${BUTTON}|${NOTICE}|${ROW}|${FRAME}|${OTHERS})\\s?[.:!»>]?\\s*$`,
  "iu",
);

/** A button or a notice of the site on a line of its own. */
export const shareLine: TakingRule = {
  name: "share-line",
  longest: 300,
  take: ({ text }) => (SHARE.test(text) ? removedLine(text) : null),
};
