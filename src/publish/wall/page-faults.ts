import { jsonFaults, recordFaults, tableFaults } from "./data-faults.ts";
import { htmlFaults, type TagMemory } from "./html-faults.ts";
import type { PageFault } from "./page-fault.ts";
import { xmlFaults } from "./xml-faults.ts";

/** Looks at a file of the site before it is published. */
export type Wall = (address: string, content: string) => readonly PageFault[];

/** A wall for many files of one site: it remembers the tags that it has seen, and finds the same faults as one for each. */
export function wall(): Wall {
  const memory: TagMemory = new Map();
  return (address, content) => {
    switch (/\.\w+$/u.exec(address)?.[0]) {
      case ".html":
        return htmlFaults(content, address, memory);
      case ".xml":
        return xmlFaults(content);
      case ".json":
        return jsonFaults(content);
      case ".ndjson":
        return recordFaults(content);
      case ".csv":
        return tableFaults(content);
      default:
        return [];
    }
  };
}

/** What is wrong with one file of the site, by its kind. Nothing is, unless the program has a fault: our pages are escaped where they are made. */
export const pageFaults: Wall = (address, content) => wall()(address, content);
