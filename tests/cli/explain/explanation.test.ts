import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { plain } from "../../../src/cli/colour.ts";
import { columnsOf } from "../../../src/cli/columns.ts";
import { explanation } from "../../../src/cli/explain/explanation.ts";
import { steering } from "../../steering.ts";
import { explained } from "./explained.ts";

const articles = fileURLToPath(new URL("../../articles/", import.meta.url));
const expected = fileURLToPath(new URL("expected/", import.meta.url));

/** The explanation of a text. */
function explain(
  content: string | Uint8Array,
  { path = "a.txt", width = 100, known = steering() } = {},
): readonly string[] {
  const { article, lines } = explained(content, path, known);
  return explanation(article, lines, width, plain);
}

const rawOf = (name: string): { readonly path: string; readonly bytes: Uint8Array } => {
  const raw = readdirSync(join(articles, name)).find((file) => file.startsWith("raw.")) ?? "";
  return { path: `${name}/${raw}`, bytes: readFileSync(join(articles, name, raw)) };
};

const CASES = [
  "arabic-wire",
  "chinese-wire",
  "hard-wrapped-indented",
  "hostile",
  "labels-and-lines",
  "markdown-front-matter",
  "one-glued-line",
  "press-release-chrome",
  "undated-with-credit",
  "windows-1252",
  "wire-label-dateline",
];

test.for(CASES)("%s, at 100 columns and without colour", async (name) => {
  const { path, bytes } = rawOf(name);
  await expect(`${explain(bytes, { path }).join("\n")}\n`).toMatchFileSnapshot(
    join(expected, `${name}.txt`),
  );
});

describe("a line of 4,000 characters", () => {
  const filler = "The harbour board met again and the crews went on with their work on the quay. ";
  const text = `${filler.repeat(30)}It spoke of Renata Isk. ${filler.repeat(20)}The vote is of 3 May 2019.`;

  test.each([60, 100, 140])("fits into %i columns, with a mark under the words", (width) => {
    const rows = explain(text, { width });
    const wide = rows.filter((row) => columnsOf(row) > width && !/^(?:file|address) /u.test(row));
    expect(wide).toEqual([]);
    const name = rows.findIndex((row) => row.includes("Renata Isk"));
    const at = rows[name]?.indexOf("Renata Isk") ?? 0;
    expect(rows[name + 1]?.slice(at, at + 10)).toBe("^".repeat(10));
  });

  test("is passed over where it proves nothing", () => {
    const rows = explain(text);
    expect(rows.filter((row) => row.includes("crews went on")).length).toBeLessThan(8);
    expect(rows.filter((row) => row.includes("|") && row.endsWith(" …")).length).toBe(2);
  });
});

describe("what the editor set", () => {
  const rows = explain("LANNOTH, Feb. 9 (SNW) -- The port closed.\n\nThe port opened.", {
    known: steering("", "a.txt,source,POMTEL,\na.txt,headline,The port closes,as printed"),
  });
  const own = rows.slice(rows.indexOf("Set by the editor:"));

  test("stands apart, with its line in corrections.csv", () => {
    expect(own).toEqual([
      "Set by the editor:",
      "  source        POMTEL  corrections.csv:2",
      "  headline      The port closes — as printed  corrections.csv:3",
    ]);
  });

  test("is under no line of the text, whatever number it has", () => {
    const above = rows.slice(0, rows.length - own.length).join("\n");
    expect(above).not.toContain("correction");
  });

  test("leaves what the text says where it stands, set aside", () => {
    expect(rows.join("\n")).toContain("source        set aside for what the editor says");
  });
});

test("what the path tells stands apart from the lines", () => {
  const rows = explain("The port closed.", { path: "business/2019-06-14-port.txt" });
  expect(rows.slice(-3)).toEqual([
    "From the path and the file as a whole:",
    "  path          2019-06-14, stated  [path-date]",
    '  topic         Business  "business"  [topic-folder]',
  ]);
});

test("a second dateline is set aside for that of the front matter", () => {
  const text = "---\nplace: Ostavel\n---\nLANNOTH, Feb. 9, 2021 (SNW) -- The port closed.";
  expect(explain(text).join("\n")).toMatch(/dateline {6}set aside for line 2 {2}"LANNOTH, Feb/u);
});

test("control characters of a text never reach the terminal", () => {
  const rows = explain(
    "Red \u001b[31malert\u001b[0m\u0007 \u202etxt\n\nThe \u001b]0;x\u0007port closed.",
  );
  expect(rows.join("")).not.toMatch(/[\p{Cc}\u202e]/u);
});

test("colour is the painter's, and changes no word", () => {
  const { article, lines } = explained("date 2021-02-30 LANNOTH, Feb. 9, 2021 (SNW) -- Text.");
  const painted = explanation(article, lines, 100, (style, text) => `<${style}>${text}</${style}>`);
  expect(painted.join("\n")).toContain("<cyan>");
  expect(painted.map((row) => row.replace(/<\/?[a-z]+>/gu, ""))).toEqual(
    explanation(article, lines, 100, plain),
  );
});
