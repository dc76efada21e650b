import type { Hosted } from "../hosting.ts";
import { madeBy } from "./made-by.ts";
import { SITE_ROOT } from "./site-root.ts";
import { commonHeaders, type SpecialRule, specialRules } from "./special-rules.ts";
import { webPath } from "./web-path.ts";

/** `nginx.conf`: a server for the `http` block. A header that differs between files is a variable: in nginx a place that adds one header drops all others. */
export function nginxConf(hosted: Hosted): string {
  const { base, name, redirects, headers } = hosted;
  const common = Object.entries(commonHeaders(headers));
  const special = specialRules(hosted);
  const varied = [...new Set(special.flatMap(({ headers: own }) => own.map(([each]) => each)))];
  const commonOf = (header: string): string => commonHeaders(headers)[header] ?? "";
  return `# ${madeBy("nginx")}
# Lay the site into ${SITE_ROOT}${base} and include this file in the http block.
server {
  listen 80;
  server_name ${name ?? "_"};
  root ${SITE_ROOT};
  index index.html;
  absolute_redirect off;
  error_page 404 ${base}404.html;
  etag on;
  gzip on;
  gzip_vary on;

  types { }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${typesIn(special).join(" ")};
  gzip_types ${typesIn(special)
    .filter((type) => type !== "text/html")
    .join(" ")};

${varied.map((each) => `  set $${variable(each)} ${quoted(commonOf(each))};\n`).join("")}
${[...varied.filter((each) => commonOf(each) === ""), ...common.map(([each]) => each)]
  .map((each) =>
    varied.includes(each)
      ? `  add_header ${each} $${variable(each)} always;\n`
      : `  add_header ${each} ${quoted(commonOf(each))} always;\n`,
  )
  .join("")}
${special.map(locationOf).join("")}${redirects
  .map(
    ({ from, to }) =>
      `  location = ${quoted(base + from)} { return 301 ${quoted(webPath(base + to))}; }\n`,
  )
  .join("")}}
`;
}

/** What files may be of which text is read: each with the charset. */
const typesIn = (rules: readonly SpecialRule[]): readonly string[] => [
  ...new Set(rules.flatMap(({ type }) => (type?.includes("charset") ? [bare(type)] : []))),
];

const bare = (type: string): string => type.replace(/;.*/u, "");

const variable = (header: string): string => `backfile_${header.toLowerCase().replace(/-/gu, "_")}`;

const quoted = (value: string): string => `"${value.replace(/["\\]/gu, "\\$&")}"`;

function locationOf({ pattern, file, type, headers }: SpecialRule): string {
  const place = file === null ? `~ "${pattern}"` : `= ${quoted(file)}`;
  const lines = [
    ...(type === null ? typeOfPage(file) : [bare(type)]).map((each) => `default_type ${each};`),
    ...headers.map(([name, value]) => `set $${variable(name)} ${quoted(value)};`),
  ];
  return `  location ${place} { ${lines.join(" ")} }\n`;
}

/** A place has one type: the search page, which has a policy of its own, is a page like others. */
const typeOfPage = (file: string | null): readonly string[] =>
  file?.endsWith(".html") ? ["text/html"] : [];
