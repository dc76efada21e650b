import { describe, expect, test } from "vitest";
import { loadArchive } from "../../src/archive.ts";
import { planPages } from "../../src/publish/plan.ts";
import { aboutPage } from "../../templates/views/about-page.ts";
import { folder } from "../folder.ts";

/** The words of the about page of an archive, without its markup. */
function aboutOf(files: Readonly<Record<string, string>>): string {
  const { about, site } = planPages(loadArchive(folder(files)));
  return about.map((page) => aboutPage(page, site).toString()).join("");
}

const TEXTS = {
  "a.txt": "date 2021-02-10 LANNOTH, Feb. 9 (SNW) -- The port closed. Enditem",
  "b.txt": "---\ntitle: The port opened\ndate: 2021-03-01\nsource: Lannoth Tidings\n---\nIt did.",
  "c.txt": "The net lofts will be kept.",
};

const row = (page: string, name: string): string | undefined =>
  new RegExp(`${name}</th><td class="number">([^<]*)`, "u").exec(page)?.[1];

describe("the about page", () => {
  test("says of how many texts and of which days the archive was made", () => {
    expect(aboutOf(TEXTS)).toContain("made from 3 texts, of 10 February 2021 to 1 March 2021.");
  });

  test.each([
    ["All texts", "3"],
    ["have a headline of their own", "1"],
    ["have a title made of their first words", "2"],
    ["state their day", "2"],
    ["tell no day, and stand on the undated shelf", "1"],
    ["had lines that are no part of them, kept and shown", "1"],
    ["have a day that was worked out from what they state", undefined],
    ["Files that could not be read, and have no page", undefined],
  ])("of what the texts tell it counts what there is: %s", (name, count) => {
    expect(row(aboutOf(TEXTS), name)).toBe(count);
  });

  test("leaves all counting to the check of the archive where there is one", () => {
    const about = aboutOf({ ...TEXTS, "archive.yml": "report: true" });
    expect(about).toContain("made from texts of 10 February 2021 to 1 March 2021.");
    expect(about).toContain('<a href="data/check.html">the check of this archive</a>');
    expect(row(about, "All texts")).toBeUndefined();
  });

  test("says so where nobody can be asked and no rights are stated", () => {
    expect(aboutOf(TEXTS)).toContain("This archive does not say whom to write to.");
    expect(aboutOf(TEXTS)).toContain("This archive says nothing of the rights to its texts.");
  });

  test("has the contact and the rights of archive.yml", () => {
    const settings = "contact: desk@example.org\nrights: © The houses themselves";
    const own = aboutOf({ ...TEXTS, "archive.yml": settings });
    expect(own).toContain("Write to: desk@example.org.");
    expect(own).toContain("<p>© The houses themselves</p>");
  });

  test("begins with what _about.md says: as Markdown, with markup as text, and headings below its own", () => {
    const own = "# Who we are\n\nWe keep <b>news</b>, see [the port](https://example.org/).\n";
    const main = aboutOf({ ...TEXTS, "_about.md": own }).split("<h1>")[1] ?? "";
    expect(main).toContain("<div><h2>Who we are</h2>".replace("<div>", "<div>\n"));
    expect(main).toContain("&lt;b&gt;news&lt;/b&gt;");
    expect(main).toContain('<a href="https://example.org/" rel="nofollow noopener ugc">');
    expect(main.indexOf("Who we are")).toBeLessThan(main.indexOf("How it was made"));
  });

  test("of an empty archive counts nothing and leads to no data", () => {
    const empty = aboutOf({});
    expect(empty).toContain("This archive holds no text yet.");
    expect(empty).not.toContain("<table");
    expect(empty).not.toContain("data/index.html");
  });
});
