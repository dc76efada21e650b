import type { RobotsPage } from "../../src/publish/crawlers.ts";
import type { Site } from "../../src/publish/plan.ts";

/** `robots.txt`: whether search engines may read the archive, and where they find its pages listed. */
export const robotsFile = ({ sitemap }: RobotsPage, site: Site): string =>
  `User-agent: *\n${site.robots === "noindex" ? "Disallow: /" : "Disallow:"}\n${sitemap === null ? "" : `\nSitemap: ${sitemap}\n`}`;
