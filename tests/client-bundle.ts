import { execFileSync } from "node:child_process";

/** Bundles the client of the search page once, before the first test: sites are built with it. */
export const setup = (): void => {
  execFileSync(process.execPath, ["scripts/client.mjs"], { stdio: "inherit" });
};
