import type { HeaderRule } from "../hosting.ts";

const POLICY = "Content-Security-Policy";

/** Files whose type such hosts do not know, or that are to be saved. */
const APART: readonly string[] = ["/*.bib", "/*.ris", "/*.ndjson", "/*.csv"];

/** The header rules for hosts that join the values of two rules for one header: no header is named twice. Every file gets the widest policy, that of the search page; each page narrows it down in its own meta tag. */
export function joinedRules(rules: readonly HeaderRule[]): readonly HeaderRule[] {
  // One policy is the other with more allowed, so the longer is the wider.
  const widest = rules.reduce((found, { headers }) => {
    const policy = headers[POLICY] ?? "";
    return policy.length > found.length ? policy : found;
  }, "");
  return rules
    .filter(({ files }) => files === "/*" || APART.includes(files))
    .map(({ files, headers }) => ({
      files,
      headers: headers[POLICY] === undefined ? headers : { ...headers, [POLICY]: widest },
    }));
}
