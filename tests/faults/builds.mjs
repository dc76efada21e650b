// Makes several builds in one process: `node builds.mjs PROGRAM` with the options of each in $BUILDS, a JSON list of lists.
// Then it says on stderr, in the last line and apart by tabs, its locale, how many minutes its time zone is behind UTC, and the order of a folder.
import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";

const folder = dirname(process.argv[2]);
const load = (name) => import(new URL(name, `${pathToFileURL(folder)}/`).href);
const { build } = await load("build.js");
const { given } = await load("given.js");
for (const options of JSON.parse(process.env.BUILDS)) await build.run(given(build, options));

const { locale } = new Intl.Collator().resolvedOptions();
const said = [locale, new Date(0).getTimezoneOffset(), readdirSync(folder).join(" ")];
process.stderr.write(`\n${said.join("\t")}`);
