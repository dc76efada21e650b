import { publishedIn } from "../../../src/parse/rules/published-in.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  publishedIn,
  [
    [
      "Source: Skerran News Wire. Published in the Lannoth Tidings, 10 February 2021",
      [
        "sources Skerran News Wire (skerran-news-wire)",
        "distributors Lannoth Tidings (lannoth-tidings)",
        "published 2021-2-10",
      ],
    ],
    [
      "First published in the Lannoth Tidings, 3 May 2019.",
      ["sources Lannoth Tidings (lannoth-tidings)", "published 2019-5-3"],
    ],
    [
      "First published in the Lannoth Tidings on 3 May 2019.",
      ["sources Lannoth Tidings (lannoth-tidings)", "published 2019-5-3"],
    ],
    [
      "Originally published by La Feuille du Détroit.",
      ["sources La Feuille du Détroit (la-feuille)"],
    ],
    ["Published in Pomtel, February 10, 2021", ["sources POMTEL (pomtel)", "published 2021-2-10"]],
    [
      "  Source: Renata Isk. Published by North Strait News Network",
      ["sources Renata Isk", "distributors North Strait News Network (north-strait)"],
    ],
    [
      "Published by NSNN 3 May 2019",
      ["distributors North Strait News Network (north-strait)", "published 2019-5-3"],
    ],
    [
      "Published by Lannoth Tidings 3 May 2019",
      ["sources Lannoth Tidings (lannoth-tidings)", "published 2019-5-3"],
    ],
    [
      "Published in the Lannoth Tidings, Friday, 3 May 2019.",
      ["sources Lannoth Tidings (lannoth-tidings)", "published 2019-5-3"],
    ],
  ],
  [
    "First published in the Vaskenna Echo on 3 May 2019.",
    "Published in Lannoth on 3 May 2019.",
    "First published in 2019.",
    "The list was first published in the Lannoth Tidings.",
    "Published in the Lannoth Tidings, the list names a ferry.",
    "Source: Lannoth Tidings.",
    "Published with the Lannoth Tidings, 3 May 2019",
    "Published in POMTEL with 3 maps.",
    "Published in POMTEL, 400 maps",
  ],
);
