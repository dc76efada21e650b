import type { Part } from "../../src/search/found.ts";
import { element } from "./element.ts";

/** A text with its marked words. */
export const drawParts = (parts: readonly Part[]): readonly (Node | string)[] =>
  parts.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));
