import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkout, edit } from "../../cli/dev/checkout.ts";
import { tsx } from "../../cli/program.ts";
import { folder } from "../../folder.ts";

test("a view that lets a text through as markup stops the publication, and the old site stays", () => {
  const root = folder({
    "texts/a.txt": "LANNOTH, 9 February 2021 -- The port closed.",
    "texts/b.txt": "A gate opened.\n\nIt said <b onclick=go()>open</b> all day.",
  });
  const main = checkout(root);
  const run = (command: string, ...args: readonly string[]) =>
    spawnSync(process.execPath, ["--import", tsx, main, command, "--content", "texts", ...args], {
      cwd: root,
      encoding: "utf8",
    });
  expect(run("build").status).toBe(0);
  const page = join(root, "_site/undated/a-gate-opened.html");
  const before = readFileSync(page, "utf8");

  const view = join(root, "templates/views/article-body.ts");
  edit(view, "type Html, html }", "type Html, html, trusted }");
  edit(view, "part}$" + "{link}", "trusted(part)}$" + "{link}");
  const { status, stderr } = run("build");
  expect(status).toBe(3);
  expect(stderr).toContain("nothing was published, and the site stays as it was");
  expect(stderr).toMatch(
    /undated\/a-gate-opened\.html:\d+ {2}Expected a tag such as <p>, found `<b onclick=go\(\)>`; it is made from b\.txt\n/u,
  );
  expect(stderr).not.toMatch(/^\s+at /mu);
  expect(readFileSync(page, "utf8")).toBe(before);
  expect(existsSync(join(root, "_site/.backfile-site"))).toBe(true);

  const checked = run("check");
  expect(checked.status).toBe(1);
  expect(checked.stdout).toMatch(
    /^unsafe-page: 1 notice, to be mended\nundated\/a-gate-opened\.html:\d+ {2}unsafe-page {2}Expected a tag such as <p>, found `<b onclick=go\(\)>`/mu,
  );
}, 120_000);
