import type { Hosted } from "../hosting.ts";
import { webPath } from "./web-path.ts";

// /2021/02/10/old.html /2021/02/10/new.html 301

/** `_redirects`, as Netlify and Cloudflare read it. */
export const redirectsFile = ({ redirects }: Pick<Hosted, "redirects">): string =>
  redirects.map(({ from, to }) => `${webPath(`/${from}`)} ${webPath(`/${to}`)} 301\n`).join("");
