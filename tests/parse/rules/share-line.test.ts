import { shareLine } from "../../../src/parse/rules/share-line.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  shareLine,
  [
    ["Print", ["removed Print"]],
    ["Share this page", ["removed Share this page"]],
    ["Tweet", ["removed Tweet"]],
    ["Advertisement", ["removed Advertisement"]],
    ["Follow us on social media", ["removed Follow us on social media"]],
    ["Imprimer", ["removed Imprimer"]],
    ["  Partager cet article ", ["removed Partager cet article"]],
    ["Печать", ["removed Печать"]],
    ["Поделиться", ["removed Поделиться"]],
    ["打印", ["removed 打印"]],
    ["طباعة", ["removed طباعة"]],
  ],
  [
    "Share prices fell in Lannoth",
    "Print media of Vaskenna",
    "Like the ferry, the bus is late",
    "Share this page with Lannoth, the minister said",
    "Advertisement rules change in Lannoth",
    "Printing",
    "He said: share this page",
    "Follow the ferry",
  ],
);
