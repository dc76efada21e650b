import { loadArchive } from "../../src/archive.ts";
import { folder } from "../folder.ts";

const FILLER =
  "The harbour was busy through the morning and the market stayed open until the evening, as it does in this season of the year. ";

/** A report as a paper prints it: headline, day, outlet, body. */
const report = (
  headline: string,
  day: string | null,
  outlet: string | null,
  body: string,
): string =>
  [headline, day && `Published: ${day}`, outlet && `Source: ${outlet}`, "", body]
    .filter((line) => line !== null)
    .join("\n");

const FIRE =
  "A fire broke out in the engine room of the ferry Sandmarten near Corrow Point. The skipper, Ewan Tressick, steered the burning vessel onto the shingle at Pellan, and all forty passengers waded ashore. The engine had been overhauled in Kerrick in spring, the owners said, and the fuel line was new. ";
const FIRE_TOO =
  "Forty passengers waded ashore at Pellan after fire broke out in the engine room of the Sandmarten. Ewan Tressick, the skipper, ran the ferry onto the shingle below Corrow Point. A fuel line fitted at Kerrick in spring is being examined. ";
const FIRE_AGAIN =
  "The fuel line of the Sandmarten, whose engine room burned off Corrow Point, had been fitted at Kerrick. Skipper Ewan Tressick was praised at Pellan, where forty passengers waded ashore over the shingle. ";
const CHOIR =
  "The miners' choir of Dunnet won the cup at the singing contest in the assembly rooms, ahead of nine others. The judges praised the basses and a new setting of an old ballad by Morwen Tull. ";

/** Invented texts: three report a fire, one of the same day a choir, one a fire of the next month; one tells no day. */
export const TEXTS: Readonly<Record<string, string>> = {
  "a/fire.txt": report(
    "Ferry burns off Corrow Point",
    "4 May 2021",
    "Lannoth Tidings",
    FIRE + FILLER,
  ),
  "b/fire.txt": report(
    "Passengers wade ashore from burning ferry",
    "5 May 2021",
    "Ostavel Courier",
    FILLER + FIRE_TOO,
  ),
  "c/fire.txt": report(
    "Skipper praised for beaching ferry",
    "5 May 2021",
    "Radio Skerrane",
    FIRE_AGAIN + FILLER,
  ),
  "a/choir.txt": report(
    "Dunnet choir takes the cup",
    "4 May 2021",
    "Lannoth Tidings",
    CHOIR + FILLER,
  ),
  "b/later.txt": report("Ferry burns again", "4 June 2021", "Ostavel Courier", FIRE_TOO + FILLER),
  "c/undated.txt": report(
    "Ferry lost to fire on Tuesday",
    null,
    null,
    `On Tuesday ${FIRE_TOO}${FILLER}`,
  ),
};

/** The archive of some texts. */
export const archiveOf = (files: Readonly<Record<string, string>>) => loadArchive(folder(files));

/** The paths of the reports of each story. */
export function pathsOf(files: Readonly<Record<string, string>>): readonly (readonly string[])[] {
  const { cards, stories } = archiveOf(files);
  const pathOf = new Map(cards.map(({ address, path }) => [address, path]));
  return stories.stories.map(({ reports }) =>
    reports.map(({ entry }) => pathOf.get(entry.address) ?? ""),
  );
}
