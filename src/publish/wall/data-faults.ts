import { styleFault } from "../../style-fault.ts";
import { faultAt, type PageFault } from "./page-fault.ts";

/** What is wrong with a JSON file. */
export const jsonFaults = (content: string): readonly PageFault[] =>
  isJson(content) ? [] : [faultAt(content, 0, content.length, "JSON")];

/** What is wrong with a file that has a JSON value on every line: the first line that is none. */
export function recordFaults(content: string): readonly PageFault[] {
  let at = 0;
  for (const line of content.split("\n")) {
    const isEnd = at + line.length === content.length && line === "";
    if (!isEnd && !isJson(line)) return [faultAt(content, at, at + line.length, "JSON")];
    at += line.length + 1;
  }
  return [];
}

/** True for one JSON value. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const CELL = /(?:"[^"]*(?:""[^"]*)*")?(?<end>,|\r\n)/uy;
// Spreadsheets take what begins so as a formula, whether it is quoted or not.
const FORMULA = /^"[=+\-@\t\r＝＋－＠]/u;

/** What is wrong with a table: a cell without quotation marks, or one that a spreadsheet would run. */
export function tableFaults(content: string): readonly PageFault[] {
  for (let at = 0; at < content.length; at = CELL.lastIndex) {
    CELL.lastIndex = at;
    const cell = CELL.exec(content)?.[0];
    if (cell === undefined) return [faultAt(content, at, content.length, "a quoted cell")];
    if (FORMULA.test(cell))
      return [faultAt(content, at, at + cell.length, "a cell that begins no formula")];
  }
  return [];
}

/** What is wrong with a style sheet: the first thing by which it would reach out of the site. */
export function styleFaults(content: string): readonly PageFault[] {
  const fault = styleFault(content);
  return fault === null
    ? []
    : [faultAt(content, fault.at, fault.at + fault.found.length, fault.expected)];
}
