import type { Given, Option } from "./command.ts";

const USUAL = 8080;

/** The option of every command that serves. */
export const PORT: Option = {
  type: "number",
  value: "N",
  range: { least: 1, most: 65_000 },
  help: `the port, or the next free one (default: ${USUAL})`,
};

/** The port that was asked for. */
export const portOf = (given: Given): number => given.number("port") ?? USUAL;
