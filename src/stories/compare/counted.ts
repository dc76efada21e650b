/** What happens to people, however it is said: only such counts are compared where sentences are not alike. */
export type Counted = "killed" | "injured" | "missing" | "arrested" | "aboard" | "passengers";

/** Words (without accents, as words are known by) that say it behind the number, and those that say it right before it. */
const SAID: readonly (readonly [counted: Counted, after: RegExp, before: RegExp])[] = [
  [
    "killed",
    /^(?:dead|died|killed|deaths?|fatalities|perished|drowned|morts?|tue(?:e?s)?|deces|tote|toten|getotet|starben|muert[oa]s|fallecid[oa]s|morti|uccis[ie]|mort[oa]s|doden|omgekomen|погибл[иао]|погибших|死亡|遇难)$/u,
    /^(?:killed|killing|kills)$/u,
  ],
  [
    "injured",
    /^(?:injured|hurt|wounded|injuries|treated|blesse(?:e?s)?|verletzte?|verletzt|herid[oa]s|ferit[ie]|ferid[oa]s|gewonden?|gewond|раненых|ранен[ыо]|пострадал[ио]|пострадавших)$/u,
    /^(?:injured|injuring|wounded|wounding|injures|wounds)$/u,
  ],
  [
    "missing",
    /^(?:missing|unaccounted|disparus|vermisst|vermisste|desaparecid[oa]s|dispersi|vermist|пропавших)$/u,
    /^never$/u,
  ],
  [
    "arrested",
    /^(?:arrested|detained|arrests|arrete(?:e?s)?|interpelle(?:e?s)?|festgenommen|detenid[oa]s|arrestat[ie]|detid[oa]s|aangehouden|задержан[ыо])$/u,
    /^(?:arrested|detained|arresting)$/u,
  ],
  [
    "passengers",
    /^(?:passengers|passagers|passagiere|pasajeros|passeggeri|passageiros|passagiers)$/u,
    /^never$/u,
  ],
  ["aboard", /^(?:aboard|onboard)$/u, /^(?:carrying)$/u],
];

/** Words that end what a number is said of. */
const PARTING = /^(?:and|but|while|or|et|und|y|e|en|и|или|including|among|whom)$/u;
/** What may stand right behind the number: people of whatever kind, or what happened. "Three officers" are not held against twelve people. */
const ANYBODY =
  /^(?:people|persons?|others|personnes?|personen|menschen|personas|persone|pessoas|mensen|человека?|людей|were|was|are|have|had)$/u;
const BELONGS_AFTER = 4;
const BELONGS_BEFORE = 1;

/** What is counted, from the words behind a number (up to the next mark or number) and those before it, nearest first, hedges left out. */
export function countedOf(after: readonly string[], before: readonly string[]): Counted | null {
  const parting = after.findIndex((word) => PARTING.test(word));
  const own = after.slice(0, parting < 0 ? BELONGS_AFTER : Math.min(parting, BELONGS_AFTER));
  const [first = ""] = own;
  if (first !== "" && !ANYBODY.test(first) && !SAID.some(([, said]) => said.test(first)))
    return null;
  const joined = own.map((word, at) =>
    word === "on" && own[at + 1] === "board" ? "aboard" : word,
  );
  return (
    SAID.find(([, said]) => joined.some((word) => said.test(word)))?.[0] ??
    SAID.find(([, , said]) =>
      before.slice(0, BELONGS_BEFORE).some((word) => said.test(word)),
    )?.[0] ??
    null
  );
}
