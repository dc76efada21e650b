import { outletPage } from "../../../src/parse/rules/outlet-page.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  outletPage,
  [
    [
      "(Lannoth Tidings, 3 October 2017, page 4)",
      ["sources Lannoth Tidings (lannoth-tidings)", "published 2017-10-3"],
    ],
    [
      "(Lannoth Tidings 10/13/2017 page4)",
      ["sources Lannoth Tidings (lannoth-tidings)", "published 2017-10-13"],
    ],
  ],
  [
    "(see page 4)",
    "(Vaskenna Echo, 3 October 2017, page 4)",
    "Lannoth Tidings, 3 October 2017, page 4",
    "(Lannoth Tidings, page 4)",
  ],
);
