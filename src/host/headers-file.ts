import type { Hosted } from "../hosting.ts";
import { joinedRules } from "./joined-rules.ts";

// /*
//   X-Content-Type-Options: nosniff

/** `_headers`, as Netlify and Cloudflare read it. */
export const headersFile = ({ headers }: Pick<Hosted, "headers">): string =>
  joinedRules(headers)
    .map(
      ({ files, headers: own }) =>
        `${files}\n${Object.entries(own)
          .map(([name, value]) => `  ${name}: ${value}\n`)
          .join("")}`,
    )
    .join("\n");
