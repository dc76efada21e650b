import { removedLine, type TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";

// <Suggest To A Friend>
// [Print this page]   [Back to list]   【打印本页】
// not: <FRNT.PA>, <TOP.LN> (codes of the exchange), [Top officials were there]
const VERB =
  "(?:suggest|send|tell|print|share|e-?mail|close|back|top|download|subscribe|imprimer|partager)";
const SMALL = "(?: (?:it|to|of|on|as|by|via|this|the|a|your|our|cet|cette)){0,3}";
const OBJECT =
  "(?: (?:friends?|colleague|page|article|story|list|top|home|window|version|pdf|site|news|newsletter|e-?mail|facebook|twitter|protected))?";
const HAN = "(?:打印|关闭|返回|推荐)(?:本页|此页|窗口|页面|列表|首页|顶部|文章|本文|给朋友)?";
const ACTION = new RegExp(`^\\s*[<[【](?:${VERB}${SMALL}${OBJECT}|${HAN})[>\\]】]\\s*$`, "iu");

/** A button of the site that came along with the text. */
export const bracketedAction: TakingRule = {
  name: "bracketed-action",
  needs: SIGN.corner,
  take: ({ text }) => (ACTION.test(text) ? removedLine(text) : null),
};
