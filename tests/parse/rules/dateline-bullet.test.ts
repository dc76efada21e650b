import { datelineBullet } from "../../../src/parse/rules/dateline-bullet.ts";
import { takingTable } from "../rule-table.ts";

takingTable(
  datelineBullet,
  [
    ["LANNOTH • The harbour board has closed the pier.", ["dateline LANNOTH [Lannoth]"], 10],
    ["VASKENNA — Ferries ran all night.", ["dateline VASKENNA [Vaskenna]"], 11],
    ["NORTH LANNOTH -- 12 ferries ran.", ["dateline NORTH LANNOTH [North Lannoth]"], 17],
    ["LANNOTH, Vaskenna · Ferries ran.", ["dateline LANNOTH, Vaskenna [Lannoth, Vaskenna]"], 20],
    ["  ST. ELMAR – “We sail,” the captain said.", ["dateline ST. ELMAR [St. Elmar]"], 14],
    ["ЛАННОТ — Паром вернулся.", ["dateline ЛАННОТ [Ланнот]"], 9],
    ["NEWSTADT — Ferries ran.", ["dateline NEWSTADT [Newstadt]"], 11],
    ["\t   LANNOTH _ Ferries ran.", ["dateline LANNOTH [Lannoth]"], 14],
    ["LIVE OAK — Ferries ran.", ["dateline LIVE OAK [Live Oak]"], 11],
  ],
  [
    "LANNOTH_ Ferries ran.",
    "FERRY RATE FOR APRIL IS UP -- HARBOUR BOARD",
    "POMTEL — Ferries ran.",
    "SNW — Ferries ran.",
    "Lannoth — Ferries ran.",
    "LANNOTH — and this is new — has a ferry.",
    "LANNOTH - Ferries ran.",
    "LANNOTH—Ferries ran.",
    "LANNOTH, March 2 — Ferries ran.",
    "I — The captain — shall sail.",
    "BREAKING — A ferry ran aground.",
    "UPDATE — A ferry ran aground.",
    "EXCLUSIVE — A ferry ran aground.",
    "NEWS IN BRIEF — A ferry ran aground.",
    "LIVE — A ferry ran aground.",
    "СРОЧНО — Паром сел на мель.",
  ],
);
