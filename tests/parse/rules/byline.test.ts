import { byline } from "../../../src/parse/rules/byline.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  byline,
  [
    ["By Ada Marlow", ["byline Ada Marlow"]],
    ["By ADA MARLOW and Tom Reeve", ["byline ADA MARLOW", "byline Tom Reeve"]],
    ["BY RENATA ISK", ["byline RENATA ISK"]],
    [
      "By J. R. O’Marlow, Tom Reeve & Renata Isk",
      ["byline J. R. O’Marlow", "byline Tom Reeve", "byline Renata Isk"],
    ],
    ["Par Jeanne Aubrac et Luc Lannoth-Vey", ["byline Jeanne Aubrac", "byline Luc Lannoth-Vey"]],
    ["Von Tilda Kremm und Jost von Hallen", ["byline Tilda Kremm", "byline Jost von Hallen"]],
    ["Por Inés Vaskal y Tomás de la Ribera", ["byline Inés Vaskal", "byline Tomás de la Ribera"]],
    ["Di Carla Venno e Ugo Sarli", ["byline Carla Venno", "byline Ugo Sarli"]],
    ["Автор: Рената Иск", ["byline Рената Иск"]],
    ["  Текст: Олег Ланнов и Рената Иск ", ["byline Олег Ланнов", "byline Рената Иск"]],
    [
      "By Ada Marlow, Lannoth Tidings",
      ["byline Ada Marlow", "sources Lannoth Tidings (lannoth-tidings)"],
    ],
    ["By Ada Marlow, Harbour Correspondent", ["byline Ada Marlow"]],
    ["By North Strait News Network", ["distributors North Strait News Network (north-strait)"]],
    ["By Ada Marlow.", ["byline Ada Marlow"]],
    ["By Tom Reeve Jr.", ["byline Tom Reeve Jr."]],
    ["By Anna van der Holm", ["byline Anna van der Holm"]],
    ["BY ADA MARLOW AND TOM REEVE", ["byline ADA MARLOW", "byline TOM REEVE"]],
    [
      "By Ada Marlow, Tom Reeve, and Renata Isk",
      ["byline Ada Marlow", "byline Tom Reeve", "byline Renata Isk"],
    ],
  ],
  [
    "By the end of the year",
    "By Friday",
    "By Ada Marlow said nothing of the ferry",
    "By 5 May the ferry was back",
    "Par exemple",
    "Von der Küste",
    "Seen by Ada Marlow",
    "By Ada Marlow and the crew",
    "BY THE NUMBERS",
    "By The Harbour",
    "By Our Staff",
    "By Staff Reporter",
  ],
);
