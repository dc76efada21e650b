/** What the reload client needs of a page's policy: to be loaded, and to hear from its server. No more: a script in a text stays dead. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  "script-src": ["'self'"],
  "connect-src": ["'self'", "ws:"],
};

/** A Content-Security-Policy, widened for the reload client. */
export function openToReload(policy: string): string {
  const directives = new Map(
    policy
      .split(";")
      .map((directive) => directive.trim().split(/\s+/u))
      .map(([name = "", ...sources]) => [name, sources] as const),
  );
  for (const [name, needed] of Object.entries(NEEDS)) {
    const given = (directives.get(name) ?? []).filter((source) => source !== "'none'");
    directives.set(name, [...new Set([...given, ...needed])]);
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(" ")).join("; ");
}

const META = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)(")/u;

/** A page whose meta tag lets the reload client in. The file stays as it is. */
export const pageOpenToReload = (page: string): string =>
  page.replace(
    META,
    (_, before: string, policy: string, after: string) =>
      before + openToReload(policy.replaceAll("&#39;", "'")).replaceAll("'", "&#39;") + after,
  );
