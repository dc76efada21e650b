import { published } from "./generation.ts";

/** What a child process of the tests runs: `ROOT GENERATION exchange|renames|files`. */
const [root = "", generation = "", way = ""] = process.argv.slice(2);
await published(root, Number(generation), {
  byFile: way === "files",
  ...(way === "renames" && { swapped: () => false }),
});
