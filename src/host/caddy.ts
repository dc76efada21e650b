import type { Hosted } from "../hosting.ts";
import { madeBy } from "./made-by.ts";
import { SITE_ROOT } from "./site-root.ts";
import { commonHeaders, specialRules } from "./special-rules.ts";
import { webPath } from "./web-path.ts";

/** `Caddyfile`: a site of Caddy. In a `route` the lines are done as they stand, so that of two values for one header the later holds. */
export function caddyfile(hosted: Hosted): string {
  const { base, name, redirects, headers } = hosted;
  const special = specialRules(hosted).toReversed();
  return `# ${madeBy("caddy")}
# Lay the site into ${SITE_ROOT}${base}
${name ?? ":80"} {
\troot * ${SITE_ROOT}
\tencode gzip
\troute {
${Object.entries(commonHeaders(headers))
  .map(([each, value]) => `\t\theader ${each} ${quoted(value)}\n`)
  .join("")}${special
  .map(({ pattern, type, headers: own }, at) =>
    [
      `\t\t@files${at} path_regexp \`${pattern}\`\n`,
      ...(type === null ? own : [["Content-Type", type] as const, ...own]).map(
        ([each, value]) => `\t\theader @files${at} ${each} ${quoted(value)}\n`,
      ),
    ].join(""),
  )
  .join("")}${redirects
  .map(({ from, to }) => `\t\tredir ${quoted(base + from)} ${quoted(webPath(base + to))} 301\n`)
  .join("")}\t\tfile_server
\t}
\thandle_errors {
\t\t@missing expression {http.error.status_code} == 404
\t\theader Content-Type "text/html; charset=utf-8"
\t\theader -Content-Disposition
\t\trewrite @missing ${base}404.html
\t\tfile_server
\t}
}
`;
}

const quoted = (value: string): string => `"${value.replace(/"/gu, '\\"')}"`;
