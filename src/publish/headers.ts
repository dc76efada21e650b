import type { HeaderRule } from "../hosting.ts";
import { CONTENT_SECURITY_POLICY, SEARCH_POLICY } from "../html/content-security-policy.ts";
import { CHANGES_FEED } from "./changes-feed.ts";
import { SEARCH_PAGE } from "./search-page.ts";

// Frames can be refused in a header only: in a meta tag the directive is ignored.
const policy = (directives: string): HeaderRule["headers"] => ({
  "Content-Security-Policy": `${directives}; frame-ancestors 'none'`,
});

const type = (files: string, value: string): HeaderRule => ({
  files,
  headers: { "Content-Type": value },
});

/** What a good host sends with each file. The rules are applied in order; of two values for one header the later holds. */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    files: "/*",
    headers: {
      ...policy(CONTENT_SECURITY_POLICY),
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Resource-Policy": "same-origin",
      // No name holds a hash of its file, so every file is asked for again, and answered 304.
      "Cache-Control": "no-cache",
    },
  },
  { files: `/${SEARCH_PAGE}`, headers: policy(SEARCH_POLICY) },
  type("/*.html", "text/html; charset=utf-8"),
  type("/*.css", "text/css; charset=utf-8"),
  type("/*.js", "text/javascript; charset=utf-8"),
  type("/*.svg", "image/svg+xml; charset=utf-8"),
  type("/*.png", "image/png"),
  type("/*.txt", "text/plain; charset=utf-8"),
  type("/*.xml", "application/xml; charset=utf-8"),
  type("/*feed.xml", "application/atom+xml; charset=utf-8"),
  type(`/${CHANGES_FEED}`, "application/atom+xml; charset=utf-8"),
  type("/opml.xml", "text/x-opml; charset=utf-8"),
  type("/*.json", "application/json; charset=utf-8"),
  type("/*feed.json", "application/feed+json; charset=utf-8"),
  type("/*.csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8"),
  type("/*.bib", "application/x-bibtex; charset=utf-8"),
  type("/*.ris", "application/x-research-info-systems; charset=utf-8"),
  type("/*.ndjson", "application/x-ndjson; charset=utf-8"),
  {
    files: "/*.csv",
    headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": "attachment" },
  },
];

/** The headers that a good host sends with the file at an address of the site. */
export const headersFor = (address: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    HEADER_RULES.filter(({ files }) => matches(files, `/${address}`)).flatMap(({ headers }) =>
      Object.entries(headers),
    ),
  );

function matches(files: string, path: string): boolean {
  const [start = "", end] = files.split("*");
  if (end === undefined) return path === files;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}
