/** What a static host answers, before it opens a file: the address of one, the folder's own address, or why there is none. */
export type SiteAnswer =
  | { readonly status: 200; readonly address: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 }
  | { readonly status: 404 }
  | { readonly status: 405 };

/** Finds the file of the site that a request asks for. What begins with a dot is never served. */
export function siteAnswer(
  method: string,
  url: string,
  has: (address: string) => boolean,
): SiteAnswer {
  if (method !== "GET" && method !== "HEAD") return { status: 405 };
  const { path, query } = parts(url);
  const segments = segmentsOf(path);
  if (segments === null) return { status: 400 };
  const folder = segments.slice(0, -1);
  const name = segments.at(-1) || "index.html";
  if ([...folder, name].some((segment) => segment === "" || segment.startsWith(".")))
    return { status: 404 };
  const address = [...folder, name].join("/");
  if (has(address)) return { status: 200, address };
  // Links of a folder's page count from within the folder.
  if (has(`${address}/index.html`))
    return {
      status: 301,
      location: `/${[...folder, name].map(encodeURIComponent).join("/")}/${query}`,
    };
  return { status: 404 };
}

function parts(url: string): { readonly path: string; readonly query: string } {
  const at = url.indexOf("?");
  if (at === -1) return { path: url, query: "" };
  return { path: url.slice(0, at), query: url.slice(at).replace(/[^!-~]/gu, encodeURIComponent) };
}

/** The decoded segments of a path; `null` where it is none, or hides a separator in an escape. */
function segmentsOf(path: string): readonly string[] | null {
  if (!path.startsWith("/")) return null;
  try {
    const segments = path.slice(1).split("/").map(decodeURIComponent);
    return segments.some((segment) => /[/\\\0]/u.test(segment)) ? null : segments;
  } catch {
    return null;
  }
}
