import { breadcrumb } from "../../../src/parse/rules/breadcrumb.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  breadcrumb,
  [
    ["Home > News & Events", ["removed Home > News & Events"]],
    ["Accueil » Actualités » Communiqués", ["removed Accueil » Actualités » Communiqués"]],
    ["HOMEPAGE>News", ["removed HOMEPAGE>News"]],
    ["Main page → Statements", ["removed Main page → Statements"]],
    ["Startseite | Nachrichten", ["removed Startseite | Nachrichten"]],
    ["Inicio › Noticias", ["removed Inicio › Noticias"]],
    ["Главная / Новости", ["removed Главная / Новости"]],
    ["首页 > 新闻 > 渡轮", ["removed 首页 > 新闻 > 渡轮"]],
    ["الرئيسية » أخبار", ["removed الرئيسية » أخبار"]],
    ["Homepage /Lannoth", ["removed Homepage /Lannoth"]],
  ],
  [
    "Home is where the harbour is",
    "Home > News. The ferry ran aground off Lannoth.",
    "Home sales fell in Lannoth",
    "News > Home",
    "Homes > 3 rooms",
    "Home >",
    "He went home > by ferry",
    "Home/away rule splits Lannoth ferry fans",
  ],
);
