import type { Site, SitePage } from "../../src/publish/plan.ts";

/** `robots.txt`: whether search engines may read the archive. */
export const robotsFile = (_page: SitePage, site: Site): string =>
  `User-agent: *\n${site.robots === "noindex" ? "Disallow: /" : "Disallow:"}\n`;
