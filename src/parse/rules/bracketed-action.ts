import { removedLine, type TakingRule } from "../rule.ts";

// <Suggest To A Friend>
// [Print this page]
// not: <FRNT.PA> (a code of the exchange has no verb)
const ACTION =
  /^\s*[<[【](?:suggest|send|tell|print|share|e-?mail|close|back|top|download|subscribe|imprimer|partager|打印|关闭|返回)[^<>[\]]{0,40}[>\]】]\s*$/iu;

/** A button of the site that came along with the text. */
export const bracketedAction: TakingRule = {
  name: "bracketed-action",
  take: ({ text }) => (ACTION.test(text) ? removedLine(text) : null),
};
