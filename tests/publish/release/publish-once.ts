import { swap } from "../../../src/publish/release/swap.ts";
import { published } from "./generation.ts";

/** What a child process of the tests runs: `ROOT GENERATION exchange|renames`. */
const [root = "", generation = "", way = ""] = process.argv.slice(2);
await published(root, Number(generation), way === "renames" ? () => false : swap);
