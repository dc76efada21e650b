import { join } from "node:path";
import { shellWord } from "./shell-word.ts";

/** What a person types next, and what then happens. */
export const nextSteps = (folder: string, isInstalled: boolean): readonly string[] => [
  "Now type",
  ...(folder === "." ? [] : [`  cd ${shellWord(folder)}`]),
  ...(isInstalled ? [] : ["  npm install"]),
  "  npm start",
  `which builds the site and says where to look at it. ${join(folder, "README.md")} tells the rest.`,
];
