/** The hosts whose files the program knows to write: services first, then servers that a person runs. */
export const HOSTS = [
  "github",
  "netlify",
  "cloudflare",
  "vercel",
  "s3",
  "nginx",
  "caddy",
  "apache",
] as const;

export type Host = (typeof HOSTS)[number];

/** Headers for some files of the site. */
export interface HeaderRule {
  /** Their address on the host, `/assets/*`; one `*` stands for any characters, `/` as well. */
  readonly files: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** An address that leads on to another one; both count from the root of the site, as they are named in its folder. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** What a host is told of a site. */
export interface Hosted {
  readonly title: string;
  /** The path of the site on its host, between slashes: `/`, `/papers/`. */
  readonly base: string;
  /** `example.org`, with the port where the site's own address has one; `null` where that address is not known. */
  readonly name: string | null;
  readonly redirects: readonly Redirect[];
  /** In this order: of two values for one header the later holds. */
  readonly headers: readonly HeaderRule[];
}

/** A file for a host; `path` counts from the site, or from the folder of the archive. */
export interface HostFile {
  readonly path: string;
  readonly text: string;
}

/** What of a site counts against a limit of its host. */
export interface Use {
  readonly what: "files" | "bytes" | "largest file" | "redirects";
  readonly used: number;
  readonly most: number;
  /** What takes most of it, the largest first. */
  readonly largest: readonly Share[];
}

/** A part of the site and how much it takes. `way` says what makes it smaller; `null` where nothing does. */
export interface Share {
  readonly part: string;
  readonly amount: number;
  readonly way: string | null;
}

/** What was done for the host of a site, and how much of its limits the site takes. */
export interface HostReport {
  readonly host: Host;
  /** The files of the site that are for the host alone. */
  readonly within: readonly string[];
  /** Those beside it, below the folder of the archive. */
  readonly beside: readonly string[];
  /** Those beside it that somebody else wrote or changed, and that were left as they are. */
  readonly kept: readonly string[];
  readonly uses: readonly Use[];
}
