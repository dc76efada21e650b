import { groupBy } from "../src/group-by.ts";
import { parseAuthorities } from "../src/steer/authority.ts";
import { parseCorrections } from "../src/steer/corrections.ts";
import { parseSettings } from "../src/steer/settings.ts";
import { parseSources, sourceBook } from "../src/steer/sources.ts";
import { parseTopics } from "../src/steer/topics.ts";
import type { Steering } from "../src/steering.ts";

const SOURCES = `
- {id: skerran-news-wire, name: Skerran News Wire, kind: agency, names: [SNW, СНВ, 斯新社, وكالة سكيران]}
- {id: pomtel, name: POMTEL, kind: agency, names: [Pomtel, ПОМТЕЛ, بومتيل]}
- {id: lannoth-tidings, name: Lannoth Tidings, kind: paper}
- {id: la-feuille, name: La Feuille du Détroit, kind: paper}
- {id: north-strait, name: North Strait News Network, kind: distributor, names: [NSNN]}
`;

const TOPICS = `
- {id: transport, label: Transport, phrases: [ferry, ferries, harbour, 渡轮], min: 2}
- {id: ferry-safety, label: Ferry safety, parent: transport, phrases: [lifeboat, aground], in: lead, not: [ferry tale]}
- {id: business, label: Business, medtop: "04000000", phrases: [lending rate, exports]}
`;

const PEOPLE = "- {id: renata-isk, name: Renata Isk, names: [Ренату Иск]}";
const PLACES = "- {id: lannoth, name: Lannoth, names: [Ланнот, لانوث]}";

/** A small archive's steering files; `archive` is its `archive.yml`, `corrections` its `corrections.csv` without the head. */
export const steering = (archive = "", corrections = ""): Steering => ({
  settings: parseSettings("archive.yml", archive),
  sources: sourceBook(parseSources("sources.yml", SOURCES), []),
  topics: parseTopics("topics.yml", TOPICS),
  people: parseAuthorities("people.yml", PEOPLE),
  organisations: [],
  places: parseAuthorities("places.yml", PLACES),
  corrections: groupBy(
    parseCorrections("corrections.csv", `path,field,value,reason\n${corrections}`).corrections,
    ({ path }) => [path],
  ),
  stories: new Map(),
  addresses: { kept: [], unread: [] },
  changes: { logged: [], unread: [] },
  about: null,
  theme: null,
  notices: [],
});
