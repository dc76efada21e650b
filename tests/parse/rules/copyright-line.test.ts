import { copyrightLine } from "../../../src/parse/rules/copyright-line.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  copyrightLine,
  [
    [
      "Copyright © 2022 Lannoth Tidings. All rights reserved.",
      ["removed Copyright © 2022 Lannoth Tidings. All rights reserved."],
    ],
    ["© 2021 La Feuille du Détroit", ["removed © 2021 La Feuille du Détroit"]],
    ["(c) 2020 POMTEL", ["removed (c) 2020 POMTEL"]],
    ["COPYRIGHT 2019 SNW", ["removed COPYRIGHT 2019 SNW"]],
    ["  All rights reserved.", ["removed All rights reserved."]],
    ["Tous droits réservés", ["removed Tous droits réservés"]],
    ["版权所有 斯新社", ["removed 版权所有 斯新社"]],
    [
      "Copyright Lannoth Tidings. All rights reserved.",
      ["removed Copyright Lannoth Tidings. All rights reserved."],
    ],
    ["Copyright", ["removed Copyright"]],
  ],
  [
    "The copyright of the map lies with Vaskenna.",
    "Copyrights were sold in Lannoth.",
    "Copyrighted maps were lost.",
    "(a) the harbour of Lannoth",
    "The owners keep all rights reserved by the pact.",
    "C 2020 POMTEL",
    "Le préfet a dit : tous droits réservés.",
    "Copyright law changes in Vaskenna next year, the minister said.",
    "Copyright by default ends, the minister said.",
    "(c) The harbour of Lannoth stays shut.",
  ],
);
