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
    [
      "The ferry in port (SNW photo: Tilda Kremm)",
      ["photoCredits Tilda Kremm", "caption The ferry in port"],
    ],
    ["Photo: Jost von der Hallen/SNW", ["photoCredits Jost von der Hallen/SNW"]],
  ],
  [
    "Photo of the ferry",
    "The photo: it was dark.",
    "Photo:",
    "Photographs: Lannoth Tidings",
    "The minister asked for a photo",
    "Photo SNW",
    "Photo: was it the ferry?",
    "The big picture: ferries stay in port",
    "The Big Picture: Ferries Stay in Port",
    "Body image: what the young of Lannoth say",
    "Body Image: Lannoth and the Young",
    "Photo: ferries stay in port",
    "Photo: Ferries stay in port",
    "地图：斯新社",
    "试图：斯新社",
    "Telefoto: Tilda Kremm",
  ],
);
