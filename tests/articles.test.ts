import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { articleOf } from "./pipeline.ts";

const root = fileURLToPath(new URL("articles/", import.meta.url));

/** Each folder holds one raw text and the record that it becomes. */
test.for(readdirSync(root))("%s", async (name) => {
  const raw = readdirSync(join(root, name)).find((file) => file.startsWith("raw.")) ?? "raw.txt";
  const article = articleOf(readFileSync(join(root, name, raw)), `${name}/${raw}`);
  await expect(`${JSON.stringify(article, null, 2)}\n`).toMatchFileSnapshot(
    join(root, name, "article.json"),
  );
});
