import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn } from "../built.ts";
import { folder } from "../folder.ts";
import { run } from "./program.ts";

const TEXTS = {
  "content/sources.yml": "- {id: snw, name: Skerran News Wire, kind: agency, names: [SNW]}",
  "content/a.txt": "LANNOTH, Feb 10, 2021 (SNW) -- The port closed.",
  "content/b.txt": "The port opened.",
};

/** As many addresses that lead on to one text. */
const moved = (count: number): string =>
  Array.from({ length: count }, (_, at) => `old/${at}.html\ta.txt\t\tmoved\t2021-03-01\n`).join("");

const HEADER = "address\tpath\tsha256\tstate\tsince\n";

describe("build for a host", () => {
  test.each([
    ["github", [], [".github/workflows/pages.yml"]],
    ["netlify", ["_headers", "_redirects"], ["netlify.toml"]],
    ["cloudflare", ["_headers", "_redirects"], ["wrangler.jsonc"]],
    ["vercel", [], ["vercel.json"]],
    ["s3", [], ["deploy/cloudfront-function.js", "deploy/cloudfront-headers.json"]],
    ["nginx", [], ["deploy/nginx.conf"]],
    ["caddy", [], ["deploy/Caddyfile"]],
    ["apache", [".htaccess"], []],
  ])("%s writes its files, and says which", (host, within, beside) => {
    const root = folder(TEXTS);
    const { code, err } = run(root, "build", "--host", host);
    expect(code).toBe(0);
    expect(err).toContain(`\nfor ${host}: ${[...within, ...beside][0]}`);
    for (const path of beside) expect(existsSync(join(root, path)), path).toBe(true);
    const files = filesIn(join(root, "_site"));
    expect(files.filter((file) => /^(?:_|\.ht)/u.test(file))).toEqual(within.toSorted());
  });

  test("archive.yml says the same, and a build for another host takes the first one's files out of the site", () => {
    const root = folder({ ...TEXTS, "content/archive.yml": "host: apache\n" });
    run(root, "build");
    expect(existsSync(join(root, "_site/.htaccess"))).toBe(true);
    run(root, "build", "--host", "nginx");
    expect(existsSync(join(root, "_site/.htaccess"))).toBe(false);
    expect(run(root, "verify").code).toBe(0);
  });

  test("a host that nobody knows stops with exit 2, and the one that was meant", () => {
    const root = folder(TEXTS);
    expect(run(root, "build", "--host", "ngnix")).toEqual({
      code: 2,
      out: "",
      err: '--host  Expected a known host, found "ngnix"; did you mean `nginx`?\n',
    });
    expect(existsSync(join(root, "_site"))).toBe(false);
  });

  test("a file that somebody else wrote is kept, and named", () => {
    const root = folder({ ...TEXTS, "netlify.toml": "# mine\n" });
    const { code, err } = run(root, "build", "--host", "netlify", "--quiet");
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/^netlify\.toml {2}host-file-kept {2}/u),
    ]);
    expect(readFileSync(join(root, "netlify.toml"), "utf8")).toBe("# mine\n");
  });

  test("a file that went away is written again by the next build, though no text changed", () => {
    const root = folder({ ...TEXTS, "netlify.toml": "# mine\n" });
    const build = () => run(root, "build", "--host", "netlify", "--quiet");
    expect(build().err).toContain("host-file-kept");
    expect(build().err).toContain("host-file-kept");
    rmSync(join(root, "netlify.toml"));
    expect(build()).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(join(root, "netlify.toml"), "utf8")).toContain("[build]");
  });

  test.each([
    [1_599, 0, /^$/u],
    [
      1_600,
      0,
      /^cloudflare {2}host-limit-near {2}Expected at most 2,000 redirects, found 1,600 \(80 %\): moved addresses 1,600/u,
    ],
    [2_000, 0, /host-limit-near .*\(100 %\)/u],
    [
      2_001,
      1,
      /^cloudflare {2}host-limit {2}Expected at most 2,000 redirects, found 2,001 \(100 %\)/u,
    ],
  ])("%i moved addresses on Cloudflare: exit %i", (count, code, said) => {
    const root = folder({ ...TEXTS, "content/addresses.tsv": HEADER + moved(count) });
    const built = run(root, "build", "--host", "cloudflare", "--quiet");
    expect(built.err).toMatch(said);
    expect(built.code).toBe(code);
    expect(existsSync(join(root, "_site/index.html"))).toBe(true);
    // Nothing changed, and the next build says it all the same.
    expect(run(root, "build", "--host", "cloudflare", "--quiet")).toEqual(built);
  });

  test("--json tells the files and the limits", () => {
    const { out } = run(folder(TEXTS), "build", "--host", "github", "--json");
    expect(JSON.parse(out).host).toMatchObject({
      ...{ host: "github", within: [], beside: [".github/workflows/pages.yml"], kept: [] },
      uses: [
        { what: "bytes", most: 1_000_000_000 },
        { what: "largest file", most: 104_857_600 },
      ],
    });
  });
});
