import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { codePrinter } from "../../code-print.ts";
import { ENDING } from "../../load-module.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What every page goes through: the frame of a page file, the wall, Eleventy's config. */
const COMMON = ["../../../templates/page", "../wall/unsafe-page", "../../../.eleventy"].map(
  (name) => here(name + ENDING),
);

/** What pages of a list are drawn from beside their records and views: the lines of a file, as its bytes are read. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  articles: ["../../decode/decode", "../../lines/file-lines"].map((name) => here(name + ENDING)),
};

/** For each list of a plan, what stands for the code that draws its pages: other code, another text. */
export function pageCode(): ReadonlyMap<string, string> {
  const printOf = codePrinter();
  const folder = here("../../../templates/pages/");
  return new Map(
    readdirSync(folder)
      .map((name) => join(folder, name))
      .flatMap((file) => {
        const list = /\bpage\("(\w+)"/u.exec(readFileSync(file, "utf8"))?.[1];
        return list ? [[list, printOf([file, ...COMMON, ...(BESIDE[list] ?? [])])] as const] : [];
      }),
  );
}
