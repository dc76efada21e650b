import { hash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { codePrinter } from "../code-print.ts";
import { ENDING } from "../load-module.ts";
import type { TextSteering } from "../steering.ts";
import { printTextSteering } from "./text-steering.ts";

const READING = ["../read-text", "../stacks/fill-box"].map((name) =>
  fileURLToPath(new URL(name + ENDING, import.meta.url)),
);

/** Stands for the code that reads texts, and for what a person says of all of them: records that were made under another key are made anew. */
export const stacksKey = (known: TextSteering): string =>
  hash("sha1", `${codePrinter()(READING)}\n${printTextSteering(known)}`);
