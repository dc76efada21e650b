import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Two ways to steer an archive: with and without a place on the web, a report, and an order of days. */
const SETTINGS: readonly string[] = [
  "title: Strait\nlanguage: en\nreport: true\nurl: https://example.org/d/\n",
  "title: Détroit\nlanguage: fr\ndateOrder: day-first\nyear: 2021\n",
];

/** Makes a content folder without texts, steered as the sample archive is; `way` counts the ways to set it up. */
export function steeredFolder(root: string, folder: string, way: number): void {
  mkdirSync(folder, { recursive: true });
  const content = join(root, "content");
  const steering = readdirSync(content).filter((name) => name.endsWith(".yml"));
  for (const name of steering) copyFileSync(join(content, name), join(folder, name));
  writeFileSync(join(folder, "archive.yml"), SETTINGS[way % SETTINGS.length] ?? "");
}
