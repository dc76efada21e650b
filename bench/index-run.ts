/** A process of its own that makes an index from generated texts, or brings the one in the cache up to date, and does nothing else: `index-run.ts CACHE SITE RECIPE`. Prints a `Phase` as JSON. */
import { mkdirSync } from "node:fs";
import { printData } from "../src/cli/print.ts";
import { writeSearchIndex } from "../src/publish/search-index.ts";
import { corpus, type Recipe } from "./corpus.ts";
import { documentOf } from "./document-of.ts";
import type { Phase } from "./own-index.ts";

const [cache = "", site = "", given = "{}"] = process.argv.slice(2);
const recipe: Recipe = JSON.parse(given);
const documents = Array.from(corpus(recipe), documentOf);
mkdirSync(site);

const cpu = process.cpuUsage();
const start = performance.now();
writeSearchIndex(documents, cache, site);
const wallSeconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(cpu);

const phase: Phase = { cpuSeconds: (user + system) / 1e6, wallSeconds };
printData(JSON.stringify(phase));
