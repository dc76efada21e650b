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
  ],
);
