import type { Hosted } from "../hosting.ts";
import { madeBy } from "./made-by.ts";
import { commonHeaders, specialRules } from "./special-rules.ts";
import { webPath } from "./web-path.ts";

/** `.htaccess`, for a host that lets a site say such things (`AllowOverride All`). */
export function htaccess(hosted: Hosted): string {
  const { base, redirects, headers } = hosted;
  return `# ${madeBy("apache")}
DirectoryIndex index.html
Options -Indexes
ErrorDocument 404 ${base}404.html
FileETag MTime Size
<IfModule mod_headers.c>
${Object.entries(commonHeaders(headers)).map(headerLine).join("")}</IfModule>
${specialRules(hosted)
  .toReversed()
  .map(
    ({ pattern, type, headers: own }) =>
      `<If "%{REQUEST_URI} =~ m#${pattern}#">\n${type === null ? "" : `  ForceType ${quoted(type)}\n`}${
        own.length === 0
          ? ""
          : `<IfModule mod_headers.c>\n${own.map(headerLine).join("")}</IfModule>\n`
      }</If>\n`,
  )
  .join("")}${redirects
  .map(({ from, to }) => `Redirect 301 ${quoted(base + from)} ${quoted(webPath(base + to))}\n`)
  .join("")}`;
}

const headerLine = ([name, value]: readonly [string, string]): string =>
  `  Header always set ${name} ${quoted(value)}\n`;

const quoted = (value: string): string => `"${value.replace(/["\\]/gu, "\\$&")}"`;
