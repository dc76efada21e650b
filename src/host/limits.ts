import type { Host, Use } from "../hosting.ts";

/** The most that a host takes of something; bytes are counted one by one. */
interface Limit {
  readonly what: Use["what"];
  readonly most: number;
}

const MIB = 1024 * 1024;

/** What hosts document of what a site may be. Servers of one's own have no such limits, nor has S3; Netlify names none. */
export const LIMITS: Readonly<Record<Host, readonly Limit[]>> = {
  github: [
    { what: "bytes", most: 1_000_000_000 },
    { what: "largest file", most: 100 * MIB },
  ],
  netlify: [],
  cloudflare: [
    { what: "files", most: 20_000 },
    { what: "largest file", most: 25 * MIB },
    { what: "redirects", most: 2_000 },
  ],
  vercel: [{ what: "redirects", most: 1_024 }],
  s3: [],
  nginx: [],
  caddy: [],
  apache: [],
};

/** False for a host that takes whatever there is. */
export const hasLimits = (host: Host): boolean => LIMITS[host].length > 0;

/** From this share on a person is told what takes most. */
export const WARN_FROM = 0.8;
