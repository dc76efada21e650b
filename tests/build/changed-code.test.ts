import { cpSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keptPages } from "../../src/publish/pages/page-memory.ts";
import { filesIn } from "../built.ts";
import { checkout, edit } from "../cli/dev/checkout.ts";
import { tsx } from "../cli/program.ts";
import { ended } from "../faults/child.ts";
import { folder, lastingFolder } from "../folder.ts";

const TEXTS = {
  "content/archive.yml": "title: The Basin Papers\nstories: true\nsearch: true\n",
  "content/sources.yml": "- {id: snw, name: Skerran News Wire, kind: agency, names: [SNW]}\n",
  "content/topics.yml": "- {id: libraries, label: Libraries, phrases: [library]}\n",
  "content/wire/a.txt":
    "LANNOTH, Feb 10, 2021 (SNW) -- The harbour board closed the north basin after a diver found rust in eleven places. Forty boats were moved to the outer wall before dark. Enditem\n",
  "content/papers/b.txt":
    "North basin closed after diver finds rust\nPublished: 10 February 2021\nSource: Lannoth Tidings\n\nRust in eleven places made the harbour board close the north basin, a diver said. The boats, forty of them, lie at the outer wall since dark.\n",
  "content/papers/c.txt":
    "Choir takes the cup\nPublished: 4 May 2021\nSource: Lannoth Tidings\n\nThe choir won the cup at the singing contest, ahead of nine others.\n",
  "content/papers/d.txt":
    "A bell for the library\nPublished: 5 June 2022\nSource: Ostavel Courier\n\nThe library was given a bell, and a rope for it.\n",
};

const ARTICLE =
  /^2021\/02\/10\/the-harbour-board-closed-the-north-basin-after-a-diver-found-rust-in-eleven\.html$/u;
const DAY = /^\d{4}\/\d\d\/\d\d\/index\.html$/u;
const STORY = /^stories\/north-basin-.*\.html$/u;
/** All pages with our frame around them. */
const FRAMED = /^(?!404\.).*\.html$/u;
/** Whatever else is drawn, the page of a text that has nothing to do with it is not, nor stands beside one that has. */
const OTHERS = /^(?!2022\/06\/05\/a-bell-)/u;
const ANY = /^/u;

interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** No page is drawn whose address is of another shape. */
  readonly drawn: RegExp;
  /** Every file of this shape is another afterwards. */
  readonly changed: RegExp;
}

const EDITS: Readonly<Record<string, Edit>> = {
  "the view of a day": {
    file: "templates/views/day-page.ts",
    ...{ from: "<h1>", to: "<h1>The day " },
    ...{ drawn: DAY, changed: DAY },
  },
  "the frame of all pages": {
    file: "templates/views/layout.ts",
    ...{ from: "Skip to the text", to: "Skip it" },
    ...{ drawn: FRAMED, changed: FRAMED },
  },
  "what holds the reports of a story against each other": {
    file: "src/stories/compare/compare-reports.ts",
    ...{ from: "SENTENCES = 400", to: "SENTENCES = 1" },
    ...{ drawn: STORY, changed: STORY },
  },
  "a rule": {
    file: "src/parse/rules/sign-off.ts",
    ...{ from: "?:Enditem", to: "?:Endmark" },
    ...{ drawn: OTHERS, changed: ARTICLE },
  },
  "a topic that ships": {
    file: "defaults/topics.yml",
    from: "- id: arts-culture-entertainment-and-media\n",
    to: "- {id: basins, label: Basins, phrases: [basin]}\n- id: arts-culture-entertainment-and-media\n",
    ...{ drawn: OTHERS, changed: /^topics\/basins\/index\.html$/u },
  },
  "what finds stories": {
    file: "src/stories/events/likeness.ts",
    ...{ from: "SAME_EVENT = 0.1;", to: "SAME_EVENT = 100;" },
    ...{ drawn: ANY, changed: ARTICLE },
  },
  "what folds the words of the search": {
    file: "src/search/fold.ts",
    ...{ from: "return lower;", to: "return lower.slice(0, 3);" },
    ...{ drawn: /^search\.html$/u, changed: /^search\/words\//u },
  },
};

let root = "";
let main = "";

beforeAll(async () => {
  root = lastingFolder(TEXTS);
  mkdirSync(join(root, "program"));
  main = checkout(join(root, "program"));
  await build(root);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Builds the site of a folder in a process of its own, with the code as it is by now. */
async function build(where: string): Promise<void> {
  const to = ["--content", join(where, "content"), "--out", join(where, "_site")];
  const { code, said } = await ended(["--import", tsx, main, "build", ...to], {
    SOURCE_DATE_EPOCH: "1640995200",
  });
  expect(code, said).toBe(0);
}

/** Each file of a site: what is in it, and which file it is. */
const siteOf = (where: string) =>
  new Map(
    filesIn(join(where, "_site")).map((path) => {
      const file = join(where, "_site", path);
      return [path, { text: readFileSync(file, "latin1"), inode: statSync(file).ino }] as const;
    }),
  );

type Site = ReturnType<typeof siteOf>;

const textsOf = (site: Site) => Array.from(site, ([path, { text }]) => [path, text] as const);

/** The print of each page as the last build drew it. */
const printsOf = () => keptPages(join(root, ".backfile/_site/pages"));

/** Builds the site once more, beside whatever else is to be done, and says what that did. */
async function builtAgain(meanwhile: () => Promise<void> = async () => {}) {
  const [site, prints] = [siteOf(root), printsOf()];
  await Promise.all([build(root), meanwhile()]);
  const [now, drawn] = [siteOf(root), printsOf()];
  const isOther = (path: string, what: "text" | "inode"): boolean =>
    site.get(path)?.[what] !== now.get(path)?.[what];
  return {
    site: now,
    pages: [...drawn.keys()],
    drawn: Array.from(drawn, ([page, { print }]) =>
      prints.get(page)?.print === print ? [] : [page],
    ).flat(),
    written: [...now.keys()].filter((path) => isOther(path, "inode")),
    changed: [...now.keys()].filter((path) => isOther(path, "text")),
  };
}

/** A copy of the texts, and of the addresses that they were given. */
function copied(): string {
  const anew = folder({});
  cpSync(join(root, "content"), join(anew, "content"), { recursive: true });
  return anew;
}

describe("when the code of the program changes", () => {
  test("not at all, no page is drawn, and no file of the site is another", async () => {
    const { drawn, written } = await builtAgain();
    expect(drawn).toEqual([]);
    expect(written).toEqual([]);
  });

  test.each(Object.entries(EDITS))(
    "in %s, the next site is that of a build from nothing, and nothing is drawn but what it may concern",
    async (_, { file, from, to, drawn, changed }) => {
      const anew = copied();
      edit(join(root, "program", file), from, to);
      const again = await builtAgain(() => build(anew));
      expect(textsOf(again.site)).toEqual(textsOf(siteOf(anew)));
      const wanted = [...again.site.keys()].filter((path) => changed.test(path));
      expect(wanted).not.toEqual([]);
      expect(again.changed).toEqual(expect.arrayContaining(wanted));
      expect(again.drawn.filter((page) => !drawn.test(page))).toEqual([]);
      const kept = again.pages.filter((page) => !again.drawn.includes(page));
      expect(again.written.filter((path) => kept.includes(path))).toEqual([]);
    },
    60_000,
  );
});
