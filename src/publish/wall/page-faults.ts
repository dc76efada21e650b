import { jsonFaults, recordFaults, styleFaults, tableFaults } from "./data-faults.ts";
import { htmlFaults } from "./html-faults.ts";
import type { PageFault } from "./page-fault.ts";
import { type Memory, newMemory } from "./place.ts";
import { xmlFaults } from "./xml-faults.ts";

/** Looks at a file of the site before it is published. */
export type Wall = (address: string, content: string) => readonly PageFault[];

/** Beyond so much, all is forgotten and found out anew. */
const MOST_REMEMBERED = 10_000;

/** A wall for many files of one site: it remembers the ways that pages took, and finds the same faults as one for each. */
export function wall(): Wall {
  let memory: Memory = newMemory();
  return (address, content) => {
    if (memory.size > MOST_REMEMBERED) memory = newMemory();
    switch (/\.\w+$/u.exec(address)?.[0]) {
      case ".html":
        return htmlFaults(content, address, memory);
      case ".xml":
        return xmlFaults(content, memory);
      case ".json":
        return jsonFaults(content);
      case ".ndjson":
        return recordFaults(content);
      case ".csv":
        return tableFaults(content);
      case ".css":
        return styleFaults(content);
      default:
        return [];
    }
  };
}

/** What is wrong with one file of the site, by its kind. Nothing is, unless the program has a fault: our pages are escaped where they are made. */
export const pageFaults: Wall = (address, content) => wall()(address, content);
