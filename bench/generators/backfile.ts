import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sourceList } from "../corpus.ts";
import type { NewsText } from "../news-text.ts";
import { asWire, wireTopics } from "./as-wire.ts";
import type { SiteGenerator } from "./generator.ts";
import { withFrontMatter } from "./with-front-matter.ts";
import { writeText } from "./write-text.ts";

/** The program as it is compiled and shipped. */
const PROGRAM = fileURLToPath(new URL("../../dist/src/cli/backfile.js", import.meta.url));

/** What the content folder says beside the texts, and how a text lies there. */
interface Content {
  readonly settings: Readonly<Record<string, boolean | string>>;
  readonly topics: string;
  readonly add: SiteGenerator["add"];
}

function backfile(name: string, { settings, topics, add }: Content): SiteGenerator {
  const lines = Object.entries({ url: "https://archive.example/", ...settings });
  return {
    ...{ name, add },
    program: "backfile",
    again: ["no change", "one more"],
    prepare(folder) {
      const write = (file: string, text: string) => writeText(join(folder, "content", file), text);
      write("archive.yml", lines.map(([key, value]) => `${key}: ${value}\n`).join(""));
      write("sources.yml", sourceList());
      write("topics.yml", topics);
    },
    build: (folder) => ({
      ...{ command: process.execPath, args: [PROGRAM, "build", "--quiet"] },
      cwd: folder,
    }),
    site: "_site",
  };
}

const addMarkdown = (folder: string, text: NewsText): void =>
  writeText(join(folder, "content", text.path.replace(/\.txt$/u, ".md")), withFrontMatter(text));

const addWire = (folder: string, text: NewsText): void =>
  writeText(join(folder, "content", text.path), asWire(text));

/** What the others have none of is left out. */
const PLAIN = { search: false, report: false, exports: "[]" };

/** The texts that the others read, and nothing switched on. */
export const PAGES = backfile("Backfile, pages", {
  settings: { ...PLAIN, stories: false },
  topics: "",
  add: addMarkdown,
});

/** Texts without front matter: all is found in their words, and which of them report one event. */
export const RAW_TEXT = backfile("Backfile, raw text", {
  settings: { ...PLAIN, stories: true },
  topics: wireTopics(),
  add: addWire,
});

/** The same with the search and the report. */
export const EVERYTHING = backfile("Backfile, everything", {
  settings: { stories: true, search: true, report: true },
  topics: wireTopics(),
  add: addWire,
});
