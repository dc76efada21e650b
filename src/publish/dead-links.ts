import { posix } from "node:path";

/** A link that leads nowhere: the page that has it, and the link as it stands there. */
export interface DeadLink {
  readonly page: string;
  readonly link: string;
}

/** What was seen of the links of a site. */
export interface LinkReport {
  readonly links: number;
  readonly dead: readonly DeadLink[];
}

/** A link of a page to another one, and to a place there. */
interface Leading extends DeadLink {
  readonly target: string;
  readonly fragment: string;
}

/** Gathers the links of pages as they are drawn, and then says which lead nowhere. */
export interface LinkCheck {
  see(address: string, page: string): void;
  report(): LinkReport;
}

const LINK = /\s(?:href|src|action)="([^"]*)"|\surl=([^"<\s]*)"/gu;
const PLACE = /\sid="([^"]*)"/gu;
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu;

/** A check over the pages of a site. `others` are its files that are drawn nowhere; `root` is the path of the site's address, for links that count from there. */
export function linkCheck(others: readonly string[], root: string): LinkCheck {
  const files = new Set(others);
  const places = new Map<string, ReadonlySet<string>>();
  const leading: Leading[] = [];
  return {
    see(address, page) {
      files.add(address);
      if (!address.endsWith(".html")) return;
      places.set(address, new Set([...page.matchAll(PLACE)].map(([, id = ""]) => id)));
      for (const [, href, url] of page.matchAll(LINK)) {
        const link = href ?? url ?? "";
        if (!ELSEWHERE.test(link)) leading.push(leadingFrom(address, link, root));
      }
    },
    report: () => ({
      links: leading.length,
      dead: leading
        .filter(
          ({ target, fragment }) =>
            !files.has(target) || (fragment !== "" && !places.get(target)?.has(fragment)),
        )
        .map(({ page, link }) => ({ page, link })),
    }),
  };
}

function leadingFrom(page: string, link: string, root: string): Leading {
  const [path = "", fragment = ""] = link.replaceAll("&amp;", "&").split("#");
  return { page, link, target: targetOf(page, decoded(path), root), fragment: decoded(fragment) };
}

function targetOf(page: string, path: string, root: string): string {
  if (path === "") return page;
  if (path.startsWith("/")) return path.startsWith(root) ? path.slice(root.length) : path;
  return posix.join(posix.dirname(page), path);
}

/** A link that is no address at all leads nowhere, as it stands. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
