import type { Hosted } from "../hosting.ts";
import { webPath } from "./web-path.ts";

/** `vercel.json`: how Vercel builds the archive from a repository, and what it sends with each file. */
export const vercelJson = ({ headers, redirects }: Hosted, site: string): string =>
  `${JSON.stringify(
    {
      $schema: "https://openapi.vercel.sh/vercel.json",
      buildCommand: "npm run build",
      outputDirectory: site,
      headers: headers.map(({ files, headers: own }) => ({
        source: sourceOf(files),
        headers: Object.entries(own).map(([key, value]) => ({ key, value })),
      })),
      redirects: redirects.map(({ from, to }) => ({
        source: escaped(webPath(`/${from}`)),
        destination: webPath(`/${to}`),
        statusCode: 301,
      })),
    },
    null,
    2,
  )}\n`;

/** `/*feed.xml` as a pattern of Vercel: `/(.*)feed\.xml`. */
const sourceOf = (files: string): string => files.split("*").map(escaped).join("(.*)");

/** Signs that mean something in a pattern. */
const escaped = (path: string): string => path.replace(/[.+?^${}()[\]|\\:]/gu, "\\$&");
