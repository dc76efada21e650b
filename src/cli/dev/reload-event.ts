import type { ReloadEvent } from "@11ty/eleventy-dev-server";
import { href } from "../../html/href.ts";

/** Above this many changed pages a browser had better ask for its own. */
const MOST_SENT = 50;

/** Feeds, lists, data files and the index of the search are part of no page. */
const UNSHOWN = /\.(?:xml|json|ndjson|csv|bib|ris|txt)$|^search\//u;

/** What the reload client is told: a stylesheet is exchanged in place, a page is patched where it is open, all else reloads; `null` where nothing that is shown changed. */
export function reloadEvent(
  changed: readonly string[] | "all",
  read: (address: string) => string,
): ReloadEvent | null {
  if (changed === "all") return {};
  const shown = changed.filter((address) => !UNSHOWN.test(address));
  if (shown.length === 0) return null;
  if (shown.every((address) => address.endsWith(".css")))
    return { subtype: "css", build: { stylesheets: shown.map((address) => `/${address}`) } };
  const pages = shown.filter((address) => address.endsWith(".html"));
  if (pages.length < shown.length || pages.length > MOST_SENT) return {};
  const templates = pages.flatMap((address) => {
    const content = read(address);
    return urlsOf(address).map((url) => ({ url, inputPath: address, content }));
  });
  return { files: pages, build: { templates } };
}

/** `/2021/index.html` is `/2021/` as well. */
const urlsOf = (address: string): readonly string[] => {
  const url = `/${href("", address)}`;
  return [...new Set([url, url.replace(/(?<=\/)index\.html$/u, "")])];
};
