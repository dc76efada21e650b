import { join } from "node:path";
import { packageRoot } from "../package-root.ts";
import { readSteering } from "./read-steering.ts";

/** A default that ships with the program: `sources.yml`, `topics.yml`. */
export const shippedDefault = (name: string): string | null =>
  readSteering(join(packageRoot(), "defaults"), name);
