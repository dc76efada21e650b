import { mediaCaption } from "../../../src/parse/rules/media-caption.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  mediaCaption,
  [
    ["Image copyright POMTEL", ["photoCredits POMTEL"]],
    [
      "Image copyright POMTEL Image caption The harbour of Lannoth at dusk",
      ["photoCredits POMTEL", "caption The harbour of Lannoth at dusk"],
    ],
    ["Image caption The harbour of Lannoth", ["caption The harbour of Lannoth"]],
    [
      "Media playback is unsupported on your device Media caption The harbour master speaks",
      ["caption The harbour master speaks"],
    ],
    [
      "Media playback is unsupported on your device",
      ["removed Media playback is unsupported on your device"],
    ],
  ],
  ["Image of the harbour", "Media caption contest opens", "The image caption was wrong"],
);
