const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;
const FOLLOWED = new Set(["http:", "https:", "mailto:"]);

/** What a browser does to an address before it looks at its scheme. */
const asBrowsersRead = (link: string): string =>
  link.replace(/^[\0-\x20]+/u, "").replace(/[\t\n\r]/gu, "");

/** The scripts of the one page that may have some. */
const SCRIPTS = new Set(["assets/search.js", "search/index.js"]);

const POLICY = "default-src 'none';";

/** The page that is served at any depth counts from its host's root. */
const ROOT = /^\/(?![/\\])/u;

/** Why an attribute of an element may not be as it is, on the page at that address; `null` where it may. */
export function linkFault(
  address: string,
  element: string,
  name: string,
  value: string,
): string | null {
  if (address === "404.html" && ROOT.test(value)) return null;
  if (element === "script") return scriptFault(address, name, value);
  if (element === "meta") return metaFault(name, value);
  if (name === "href") return element === "a" ? followedFault(value) : loadedFault(element, value);
  if (name === "action") return isRelative(value) ? null : "leads away";
  return null;
}

const scriptFault = (address: string, name: string, value: string): string | null =>
  name === "defer" ||
  (name === "type" && value === "application/ld+json" && address !== "search.html") ||
  (address === "search.html" && SCRIPTS.has(value))
    ? null
    : "a script of somebody else";

function followedFault(value: string): string | null {
  const link = asBrowsersRead(value);
  const scheme = SCHEME.exec(link)?.[0].toLowerCase();
  if (scheme !== undefined) return FOLLOWED.has(scheme) ? null : `scheme ${scheme}`;
  return isRelative(link) ? null : "a host without a scheme";
}

/** What a page loads lies in the site; only what it is called may be a whole address. */
const loadedFault = (element: string, value: string): string | null =>
  isRelative(value) || (element === "link" && value.startsWith("https://example.org/d/"))
    ? null
    : "is loaded from elsewhere";

function isRelative(value: string): boolean {
  const link = asBrowsersRead(value);
  return !SCHEME.test(link) && !/^[/\\]/u.test(link);
}

function metaFault(name: string, value: string): string | null {
  if (name === "http-equiv")
    return ["Content-Security-Policy", "refresh"].includes(value)
      ? null
      : "says more than a policy";
  if (name === "content" && /^\d+\s*;\s*url=/iu.test(value))
    return isRelative(value.replace(/^\d+\s*;\s*url=/iu, "")) ? null : "leads away";
  return name === "content" && value.includes("-src ") && !value.startsWith(POLICY)
    ? "a policy that allows more"
    : null;
}
