import { hash } from "node:crypto";
import { ProgramFault } from "../../program-fault.ts";

/** What stands for a record, whatever else it holds. */
interface StoodFor {
  readonly digest: string;
  readonly address: string;
}

/** Makes a function that says in a few signs what a piece of data holds: two that differ have different prints. What has a digest and an address is stood for by these. Data that many records share is read once. */
export function printMaker(): (data: unknown) => string {
  const known = new WeakMap<object, string>();
  const printOf = (data: unknown): string => {
    if (typeof data !== "object" || data === null) return JSON.stringify(data) ?? "";
    const before = known.get(data);
    if (before !== undefined) return before;
    const print = short(textOf(data, printOf));
    known.set(data, print);
    return print;
  };
  return printOf;
}

function textOf(data: object, printOf: (data: unknown) => string): string {
  if (Array.isArray(data)) return `[${data.map(printOf).join()}]`;
  if (isStoodFor(data)) return `#${data.digest} ${data.address}`;
  if (Object.getPrototypeOf(data) !== Object.prototype)
    throw new ProgramFault("Expected plain data in the record of a page, found something else");
  return `{${Object.entries(data)
    .map(([name, value]) => `${name}:${printOf(value)}`)
    .join()}}`;
}

const isStoodFor = (data: object): data is StoodFor =>
  "digest" in data &&
  "address" in data &&
  typeof data.digest === "string" &&
  typeof data.address === "string";

const LONG = 100;

const short = (text: string): string =>
  text.length > LONG ? `=${hash("sha1", text, "base64url")}` : text;
