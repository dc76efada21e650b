import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { loadArchive } from "../../../src/archive.ts";
import { type DrawnPage, visitPages } from "../../../src/publish/eleventy.ts";
import { planPages } from "../../../src/publish/plan.ts";
import { lastingFolder } from "../../folder.ts";

/** Markdown with every mark that a page draws. */
const MARKS = `---
title: All marks
date: 2021-03-04
---
# The harbour

The *new* basin has **room**, says \`the board\`, on [its page](https://example.org/a "b").\\
A picture: [![of the gate](https://example.org/gate.png)](https://example.org/gate).

## One
### Two
#### Three
##### Four

3. slate
4. herring

   barley

- [ ] a gate
- <kbd>a &lt; b &copy; &nobody;</kbd> <code>1 < 2 & 3

> Nobody asked.

***

| Goods | Tons | Boats |
|:------|-----:|:-----:|
| slate | 612  | 7     |

    a line of code
`;

async function pagesOf(content: string): Promise<readonly DrawnPage[]> {
  const pages: DrawnPage[] = [];
  await visitPages(planPages(loadArchive(content)), (address, page) =>
    pages.push({ address, content: page }),
  );
  return pages;
}

/** The pages of the sample archive, of tests/sites, of an article with every mark, and of an archive that is written from right to left. */
export async function sitePages(): Promise<readonly DrawnPage[]> {
  const marks = lastingFolder({ "marks.md": MARKS });
  const arabic = lastingFolder({ "archive.yml": "language: ar\n" });
  const contents = [
    ...["content", marks, arabic],
    ...readdirSync("tests/sites").map((name) => join("tests/sites", name, "content")),
  ];
  const pages: DrawnPage[] = [];
  for (const content of contents) pages.push(...(await pagesOf(content)));
  for (const made of [marks, arabic]) rmSync(made, { recursive: true, force: true });
  return pages;
}
