import { readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/cli/explain.ts";
import { given } from "../../src/cli/given.ts";
import { UserError } from "../../src/user-error.ts";
import { filesIn } from "../built.ts";
import { folder } from "../folder.ts";
import { run } from "./program.ts";

const TEXT = "---\ntitle: The port\n---\nOSTAVEL, Feb 10, 2021 (SNW) -- The port closed.\n";

const FILES = {
  "content/sources.yml": "- {id: snw, name: Skerran News Wire, kind: agency, names: [SNW]}",
  "content/wire/port.txt": TEXT,
  "content/empty.txt": "",
  "content/README.md": "x",
  "content/_draft.txt": "x",
  "content/table.csv": "x",
  "elsewhere/2019-06-14.txt": TEXT,
};

describe("one text", () => {
  test("is explained by its path, or by its path below the content folder; nothing is written", () => {
    const root = folder(FILES);
    const { code, out, err } = run(root, "explain", "content/wire/port.txt");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^1 \| ---\n2 \| title: The port\n/u);
    expect(out).toContain("source        Skerran News Wire");
    expect(out).toMatch(/^address {7}2021\/02\/10\/the-port\.html$/mu);
    expect(run(root, "explain", "wire/port.txt").out).toBe(out);
    expect(run(root, "explain", "port.txt", "--content", "content/wire").code).toBe(0);
    expect(filesIn(root)).toEqual(Object.keys(FILES).sort());
    expect(readdirSync(root).sort()).toEqual(["content", "elsewhere"]);
  });

  test("may lie outside the content folder, whose steering files hold all the same", () => {
    const root = folder(FILES);
    const { code, out } = run(root, "explain", "elsewhere/2019-06-14.txt");
    expect(code).toBe(0);
    expect(out).toContain("source        Skerran News Wire");
    expect(out).toMatch(/^file {10}2019-06-14\.txt$/mu);
    const without = run(root, "explain", "elsewhere/2019-06-14.txt", "--content", "nowhere");
    expect([without.code, without.out.includes("source        SNW")]).toEqual([0, true]);
  });

  test("--json prints the record and every line with what was found on it", () => {
    const { code, out } = run(folder(FILES), "explain", "wire/port.txt", "--json");
    const found: unknown = JSON.parse(out);
    expect(code).toBe(0);
    expect(found).toMatchObject({
      path: "wire/port.txt",
      article: { headline: "The port", date: "2021-02-10" },
      lines: [
        { number: 1, text: "---", found: [] },
        {
          number: 2,
          text: "title: The port",
          found: [
            {
              field: "headline",
              value: "The port",
              rule: "front-matter",
              text: "title: The port",
            },
          ],
        },
        { number: 3, text: "---", found: [] },
        {
          number: 4,
          text: "OSTAVEL, Feb 10, 2021 (SNW) -- The port closed.",
          found: expect.arrayContaining([
            { field: "filed", value: "2021-02-10", rule: "dateline-dated", text: "Feb 10, 2021" },
          ]),
        },
      ],
    });
  });
});

describe("a file without a page", () => {
  test("is explained with its reason, exit 1", () => {
    const root = folder(FILES);
    symlinkSync("wire/port.txt", join(root, "content/link.txt"));
    expect(run(root, "explain", "empty.txt")).toEqual({
      code: 1,
      out: "empty.txt  empty  Expected text, found none; it has no page\n",
      err: "",
    });
    expect(run(root, "explain", "link.txt").out).toMatch(/^link\.txt {2}link {2}Expected a file/u);
    const { code, out } = run(root, "explain", "empty.txt", "--json");
    expect([code, JSON.parse(out)]).toEqual([
      1,
      {
        path: "empty.txt",
        rejected: { path: "empty.txt", reason: "empty", message: "Expected text, found none" },
        lines: [],
      },
    ]);
  });

  test("a text that is not there is wrong usage, exit 2, with the one that was meant", () => {
    expect(run(folder(FILES), "explain", "content/wire/prot.txt")).toEqual({
      code: 2,
      out: "",
      err: "content/wire/prot.txt  Expected a text, found nothing there; did you mean `content/wire/port.txt`?\n",
    });
  });

  test.each([
    ["wire/prot.txt", /did you mean `\S+wire\/port\.txt`\?$/u],
    ["port", /did you mean `\S+wire\/port\.txt`\?$/u],
    ["something-else.txt", /Expected a text, found nothing there$/u],
    ["wire", /found a folder; name one text in it$/u],
    ["README.md", /found a file that is left alone: README files/u],
    ["_draft.txt", /found a file that is left alone: README files/u],
    ["sources.yml", /found a file that is left alone: README files/u],
    ["table.csv", /found a file that is left alone: only \.txt/u],
    ["wire/port.txt/x", /found nothing there/u],
  ])("%s is refused", async (file, message) => {
    const content = join(folder(FILES), "content");
    const asked = explain.run(given(explain, [join(content, file), "--content", content]));
    await expect(asked).rejects.toThrow(UserError);
    await expect(asked).rejects.toThrow(message);
  });
});
