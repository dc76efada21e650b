import type { Host, Hosted, HostFile } from "../hosting.ts";
import { caddyfile } from "./caddy.ts";
import { wranglerJsonc } from "./cloudflare.ts";
import { cloudfrontFunction } from "./cloudfront-function.ts";
import { cloudfrontHeaders } from "./cloudfront-headers.ts";
import { githubWorkflow } from "./github.ts";
import { headersFile } from "./headers-file.ts";
import { htaccess } from "./htaccess.ts";
import { netlifyToml } from "./netlify.ts";
import { nginxConf } from "./nginx.ts";
import { redirectsFile } from "./redirects-file.ts";
import { vercelJson } from "./vercel.ts";

/** Which files a host wants in the site, and which beside it. */
interface Wants {
  readonly within: Readonly<Record<string, (hosted: Hosted) => string>>;
  readonly beside: Readonly<Record<string, (hosted: Hosted, site: string) => string>>;
}

const RULES = { _headers: headersFile, _redirects: redirectsFile };

const WANTS: Readonly<Record<Host, Wants>> = {
  github: {
    within: {},
    beside: { ".github/workflows/pages.yml": (_, site) => githubWorkflow(site) },
  },
  netlify: { within: RULES, beside: { "netlify.toml": (_, site) => netlifyToml(site) } },
  cloudflare: { within: RULES, beside: { "wrangler.jsonc": wranglerJsonc } },
  vercel: { within: {}, beside: { "vercel.json": vercelJson } },
  s3: {
    within: {},
    beside: {
      "deploy/cloudfront-function.js": cloudfrontFunction,
      "deploy/cloudfront-headers.json": cloudfrontHeaders,
    },
  },
  nginx: { within: {}, beside: { "deploy/nginx.conf": nginxConf } },
  caddy: { within: {}, beside: { "deploy/Caddyfile": caddyfile } },
  apache: { within: { ".htaccess": htaccess }, beside: {} },
};

/** The files that belong into the site. */
export const filesWithin = (host: Host, hosted: Hosted): readonly HostFile[] =>
  Object.entries(WANTS[host].within).map(([path, made]) => ({ path, text: made(hosted) }));

/** The files that belong beside the site, which lies at `site` below the folder of the archive. */
export const filesBeside = (host: Host, hosted: Hosted, site: string): readonly HostFile[] =>
  Object.entries(WANTS[host].beside).map(([path, made]) => ({ path, text: made(hosted, site) }));
