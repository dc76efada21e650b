import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { between, chance, oneOf } from "../../bench/chance.ts";
import { built, filesIn } from "../built.ts";
import { folder } from "../folder.ts";

const SCRIPTS = Number(process.env.BACKFILE_SCRIPTS ?? 12);
const STEPS = 4;
const SEED = Number(process.env.BACKFILE_SEED ?? 1);

type Random = () => number;

const PLACES = ["Tarrow", "Lannoth", "Ostavel"];
const OUTLETS = ["Lannoth Tidings", "Ostavel Courier", "Skerran News Wire"];
const TOPICS = ["harbours", "ferries", "weather", "courts"];
const SENTENCES = [
  "The harbour board closed the north basin after a diver found rust in eleven places.",
  "Forty boats were moved to the outer wall before dark.",
  "The ferry struck the Cobbler reef in thick fog, and fourteen people were treated for cuts.",
  "A boom was laid around the reef, and the bell rang all night.",
  "The council will hear the anglers in April.",
  "Nobody was there to open the gate.",
  "The inspector asked for the log of the vessel and for its crew.",
];

/** A text that says more or less of itself. */
function anyText(random: Random): string {
  const fields = [
    random() < 0.8 ? `date: 2021-0${between(random, 1, 3)}-0${between(random, 1, 9)}` : "",
    random() < 0.8 ? `source: ${oneOf(random, OUTLETS)}` : "",
    random() < 0.7 ? `topics: [${oneOf(random, TOPICS)}, ${oneOf(random, TOPICS)}]` : "",
    `place: ${oneOf(random, PLACES)}`,
  ].filter((field) => field !== "");
  const body = Array.from({ length: between(random, 1, 5) }, () => oneOf(random, SENTENCES));
  return `---\ntitle: ${oneOf(random, PLACES)} ${between(random, 1, 30)}\n${fields.join("\n")}\n---\n${body.join("\n\n")}\n`;
}

const textsIn = (content: string): readonly string[] =>
  readdirSync(content).filter((name) => name.endsWith(".md"));

const put = (content: string, random: Random, name: string): void =>
  writeFileSync(join(content, name), anyText(random));

const newName = (random: Random): string => `${between(random, 0, 999)}.md`;

/** What a person may do to an archive between two builds. */
const EDITS: Readonly<Record<string, (content: string, random: Random) => void>> = {
  "adds a text": (content, random) => put(content, random, newName(random)),
  "edits a text": (content, random) => put(content, random, oneOf(random, textsIn(content))),
  "removes a text": (content, random) => rmSync(join(content, oneOf(random, textsIn(content)))),
  "renames a text": (content, random) =>
    renameSync(join(content, oneOf(random, textsIn(content))), join(content, newName(random))),
  "gives a text another topic": (content, random) => {
    const path = join(content, oneOf(random, textsIn(content)));
    const text = readFileSync(path, "utf8").replace(/^topics: .*\n/mu, "");
    writeFileSync(path, text.replace("---\n", `---\ntopics: [${oneOf(random, TOPICS)}]\n`));
  },
  "changes a setting": (content, random) =>
    writeFileSync(
      join(content, "archive.yml"),
      [
        `title: The ${oneOf(random, PLACES)} Papers`,
        `stories: ${random() < 0.7}`,
        `search: ${random() < 0.7}`,
        `report: ${random() < 0.3}`,
        random() < 0.3 ? "url: https://example.org/" : "",
      ].join("\n"),
    ),
  "corrects a text": (content, random) =>
    writeFileSync(
      join(content, "corrections.csv"),
      `path,field,value,reason\n${oneOf(random, textsIn(content))},headline,Set ${between(random, 1, 9)},a slip\n`,
    ),
  "lists a topic": (content, random) =>
    writeFileSync(
      join(content, "topics.yml"),
      `- {id: reefs, label: Reefs ${between(random, 1, 3)}, phrases: [reef]}\n`,
    ),
};

const bytesOf = (site: string): readonly (readonly [string, string])[] =>
  filesIn(site).map((path) => [path, readFileSync(join(site, path), "latin1")] as const);

/** Does one or two of these things, and says which. */
function edited(content: string, random: Random): string {
  const names = Array.from({ length: between(random, 1, 2) }, () =>
    textsIn(content).length > 2 ? oneOf(random, Object.keys(EDITS)) : "adds a text",
  );
  for (const name of names) EDITS[name]?.(content, random);
  return names.join(" and ");
}

/** Builds the site once more, and once from nothing. */
async function bothWays(root: string): Promise<readonly (readonly (readonly string[])[])[]> {
  const anew = folder({});
  cpSync(join(root, "content"), join(anew, "content"), { recursive: true });
  for (const each of [root, anew])
    await built(join(each, "content"), join(each, "_site"), "2022-01-01");
  return [root, anew].map((each) => bytesOf(join(each, "_site")));
}

test.each(Array.from({ length: SCRIPTS }, (_, at) => SEED + at))(
  "script %i: after each edit the site is that of a build from nothing, byte for byte",
  async (seed) => {
    const random = chance(seed);
    const root = folder({ "content/archive.yml": "stories: true\nsearch: true\n" });
    const content = join(root, "content");
    for (let at = 0; at < 6; at += 1) put(content, random, newName(random));
    const done: string[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      const [again, anew] = await bothWays(root);
      expect(again, done.join(", then ")).toEqual(anew);
      done.push(edited(content, random));
    }
  },
);
