import { bracketedAction } from "../../../src/parse/rules/bracketed-action.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  bracketedAction,
  [
    ["<Suggest To A Friend>", ["removed <Suggest To A Friend>"]],
    ["[Print this page]", ["removed [Print this page]"]],
    ["  <Top>  ", ["removed <Top>"]],
    ["[E-mail to a friend]", ["removed [E-mail to a friend]"]],
    ["[Back to list]", ["removed [Back to list]"]],
    ["[Imprimer]", ["removed [Imprimer]"]],
    ["[Partager cet article]", ["removed [Partager cet article]"]],
    ["【打印本页】", ["removed 【打印本页】"]],
    ["【关闭窗口】", ["removed 【关闭窗口】"]],
    ["[Tell a friend]", ["removed [Tell a friend]"]],
    ["[Close window]", ["removed [Close window]"]],
  ],
  [
    "<FRNT.PA>",
    "<SNW.LN>",
    "[Photo: SNW]",
    "Print this page",
    "[The minister] shared the view",
    "He asked us to [share this page]",
    "[Print this page] The ferry is late",
    "[]",
    "<TOPS.LN>",
    "<TOP.LN>",
    "<SEND.LN>",
    "[Sharett]",
    "[Top officials of Lannoth were there]",
    "[Send help, the captain wrote]",
    "【关闭学校】",
  ],
);
