import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { z } from "zod";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const FOUND = z.array(
  z.object({
    id: z.string(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().default("") })),
  }),
);

/** The rules that see colours; where a page differs from another in nothing else, they are all that can find anything. */
export const COLOURS = ["color-contrast", "link-in-text-block"];

/** Every rule of axe-core that is on by itself, its best practices among them, and the size of targets. Those of AAA, and what axe itself calls an experiment, stay off. */
const ALL = { rules: { "target-size": { enabled: true } } };

/** What axe-core finds wrong on a page as it stands. */
export async function axeFaults(
  page: Page,
  rules: readonly string[] = [],
): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const options = { ...(rules.length > 0 ? { runOnly: rules } : ALL), preload: false };
  const found = FOUND.parse(
    await page.evaluate(
      `axe.run({ ...${JSON.stringify(options)}, resultTypes: ["violations"] }).then(({ violations }) => violations)`,
    ),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`),
  );
}
