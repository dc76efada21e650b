import { photoCredit } from "../../../src/parse/rules/photo-credit.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  photoCredit,
  [
    ["Lannoth at dusk Photo: POMTEL", ["photoCredits POMTEL", "caption Lannoth at dusk"]],
    ["Photo: SNW/Renata Isk", ["photoCredits SNW/Renata Isk"]],
    ["The ferry in port. (File photo: SNW)", ["photoCredits SNW", "caption The ferry in port."]],
    ["Picture: Lannoth Tidings", ["photoCredits Lannoth Tidings"]],
    ["Foto: Tilda Kremm", ["photoCredits Tilda Kremm"]],
    ["Паром в Ланноте. Фото: СНВ", ["photoCredits СНВ", "caption Паром в Ланноте."]],
    ["图：斯新社", ["photoCredits 斯新社"]],
    ["兰诺斯港 图/斯新社", ["photoCredits 斯新社", "caption 兰诺斯港"]],
    ["صورة: بومتيل", ["photoCredits بومتيل"]],
  ],
  [
    "Photo of the ferry",
    "The photo: it was dark.",
    "Photo:",
    "Photographs: Lannoth Tidings",
    "The minister asked for a photo",
    "Photo SNW",
    "Photo: was it the ferry?",
  ],
);
