import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Builds a site by compiled code with so many hands, and prints what was made of it and each step of its progress. */
const [code, content, out, help] = process.argv.slice(2);
const imported = (path) => import(pathToFileURL(join(code, path)).href);
const { buildSite } = await imported("build/build-site.js");
const { siteFolder } = await imported("publish/site-folder.js");
const told = [];
const progress = (stage, done, total) => told.push(`${stage} ${done} of ${total}`);
const folder = siteFolder(out, content);
const built = await buildSite({ content, folder, today: null, help: JSON.parse(help), progress });
process.stdout.write(JSON.stringify({ built, told }));
