import { authorNote } from "../../../src/parse/rules/author-note.ts";
import { takingTable } from "../rule-table.ts";

const whole = (line: string, ...names: readonly string[]): [string, string[]] => [
  line,
  [`removed ${line}`, ...names.map((name) => `byline ${name}`)],
];

takingTable(
  authorNote,
  [
    whole("Ada Marlow is a columnist at the Lannoth Tidings.", "Ada Marlow"),
    whole("Ada Marlow is harbour editor for the Lannoth Tidings, and keeps bees.", "Ada Marlow"),
    whole("Tom R. Reeve is Senior Editor-at-Large at the Tidings.", "Tom R. Reeve"),
    whole("Ada Marlow, of the Harbour Institute, is the author of three books.", "Ada Marlow"),
    whole("Write to Ada Marlow at ada@tidings.example", "Ada Marlow"),
    whole(
      "Write to Ada Marlow at ada@tidings.example and Tom Reeve at tom@tidings.example",
      "Ada Marlow",
      "Tom Reeve",
    ),
    whole("Follow Ada Marlow on Twitter: @adamarlow", "Ada Marlow"),
  ],
  [
    "Ada Marlow is the new mayor of Lannoth.",
    "The mayor is a columnist at heart, for the Tidings.",
    "Ada Marlow is a columnist at the Tidings.\n\nOn Monday Marlow was named mayor.\n\nMarlow keeps bees.",
    "He is a reporter for the Lannoth Tidings.",
    "Write to the mayor at mayor@lannoth.example",
    "Follow the ferry on Twitter",
    "Ada Marlow, said the board, is a good reporter of what she saw.",
  ],
);
