import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";
import { getTransformedRoutes } from "@vercel/routing-utils";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { filesBeside, filesWithin } from "../../src/host/host-files.ts";
import type { Host } from "../../src/hosting.ts";
import { folder } from "../folder.ts";
import { HOSTED } from "./hosted.ts";

/** The files of a host as they lie in a folder. */
function laid(host: Host): string {
  const files = [...filesWithin(host, HOSTED), ...filesBeside(host, HOSTED, "_site")];
  return folder(Object.fromEntries(files.map(({ path, text }) => [path, text])));
}

describe("netlify", () => {
  const root = (): string => laid("netlify");

  test("its own parser finds every header, each once a path, and no fault", async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [join(root(), "_headers")],
      netlifyConfigPath: join(root(), "netlify.toml"),
      configHeaders: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    expect(headers.map((each) => each.for)).toEqual([
      "/*",
      "/*.bib",
      "/*.ris",
      "/*.ndjson",
      "/*.csv",
    ]);
    expect(headers[0]?.values).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": expect.stringContaining("frame-ancestors 'none'"),
    });
  });

  test("its own parser finds every address that leads on, and no fault", async () => {
    const { redirects, errors } = await parseAllRedirects({
      redirectsFiles: [join(root(), "_redirects")],
      netlifyConfigPath: join(root(), "netlify.toml"),
      configRedirects: [],
      minimal: true,
    });
    expect(errors).toEqual([]);
    expect(redirects).toMatchObject([
      {
        ...{ from: "/2021/02/09/ferry.html", status: 301 },
        to: "/2021/02/10/the-ferry-was-late.html",
      },
      { status: 301, to: "/2022/05/28/a%20%245%20%22cup%22.html" },
    ]);
  });
});

describe("cloudflare", () => {
  const linesOf = (file: string): readonly string[] =>
    readFileSync(join(laid("cloudflare"), file), "utf8")
      .split("\n")
      .slice(0, -1);

  test("headers: a path, then lines of two blanks, a name and a value; at most 100 rules and 2,000 signs a line", () => {
    const lines = linesOf("_headers");
    expect(lines.filter((line) => line.startsWith("/")).length).toBeLessThanOrEqual(100);
    for (const line of lines) {
      expect(line).toMatch(/^(?:|\/[^\s*]*\*?[^\s*]*| {2}[A-Z][\w-]+: \S.*)$/u);
      expect(line.length).toBeLessThanOrEqual(2000);
    }
  });

  test("headers: no file gets one header from two rules, since both values would be sent", () => {
    const rules = linesOf("_headers").join("\n").split("\n\n");
    const named = rules.map((rule) =>
      [...rule.matchAll(/^ {2}([\w-]+):/gmu)].map(([, name]) => name),
    );
    const types = named.slice(1).map(([first]) => first);
    expect(types).toEqual(types.map(() => "Content-Type"));
    expect(new Set(named.flat()).size + types.length - 1).toBe(named.flat().length);
  });

  test("redirects: two paths without blanks and a status; at most 1,000 signs a line", () => {
    for (const line of linesOf("_redirects")) {
      expect(line).toMatch(/^\/[!-~]+ \/[!-~]+ 301$/u);
      expect(line.length).toBeLessThanOrEqual(1000);
    }
  });

  test("wrangler.jsonc: JSON below a comment, with the folder and the page for addresses that are none", () => {
    const [comment = "", ...json] = linesOf("wrangler.jsonc");
    expect(comment).toMatch(/^\/\/ /u);
    expect(JSON.parse(json.join("\n"))).toEqual({
      name: "the-strait-papers",
      compatibility_date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
      assets: {
        ...{ directory: "./_site", not_found_handling: "404-page" },
        html_handling: "auto-trailing-slash",
      },
    });
  });

  test.each([
    ["Les Échos d’Arnesk", "les-echos-d-arnesk"],
    ["أخبار المضيق", "news-archive"],
    ["--", "news-archive"],
    ["x".repeat(80), "x".repeat(54)],
  ])("the worker of %j is called %s", (title, name) => {
    const [file] = filesBeside("cloudflare", { ...HOSTED, title }, "_site");
    expect(file?.text).toContain(`"name": "${name}"`);
  });
});

describe("vercel", () => {
  const settings = z.object({
    outputDirectory: z.literal("_site"),
    buildCommand: z.literal("npm run build"),
    headers: z.array(
      z.object({
        source: z.string(),
        headers: z.array(z.object({ key: z.string(), value: z.string() })),
      }),
    ),
    redirects: z.array(
      z.object({ source: z.string(), destination: z.string(), statusCode: z.number() }),
    ),
  });
  const read = () =>
    settings.parse(JSON.parse(readFileSync(join(laid("vercel"), "vercel.json"), "utf8")));

  /** The headers of each route that a path takes, in their order. */
  const routesFor = (path: string): readonly object[] =>
    (getTransformedRoutes({ headers: read().headers }).routes ?? []).flatMap((route) =>
      route.src && "headers" in route && new RegExp(route.src, "u").test(path)
        ? [route.headers ?? {}]
        : [],
    );

  test("its own reader takes every header and redirect", () => {
    const { headers, redirects } = read();
    const { routes, error } = getTransformedRoutes({ headers, redirects });
    expect(error).toBeNull();
    expect(routes?.length).toBeGreaterThanOrEqual(headers.length + redirects.length);
  });

  test.each([
    ["/2021/search.html", "script-src", false],
    ["/search.html", "script-src", true],
    ["/feed.xml", "application/atom+xml", true],
    ["/sitemap.xml", "application/atom+xml", false],
  ])("of %s the headers that come last say %j: %s", (path, value, says) => {
    const sent = Object.assign({}, ...routesFor(path));
    expect(Object.values(sent).join("\n").includes(value)).toBe(says);
  });
});

describe("github", () => {
  const workflow = z.object({
    permissions: z.object({ pages: z.literal("write"), "id-token": z.literal("write") }),
    jobs: z.object({
      publish: z.object({
        steps: z.array(
          z.object({
            uses: z.string().optional(),
            run: z.string().optional(),
            with: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
          }),
        ),
      }),
    }),
  });

  test("the workflow installs, builds, and hands the site over to Pages", () => {
    const text = readFileSync(join(laid("github"), ".github/workflows/pages.yml"), "utf8");
    const { steps } = workflow.parse(parse(text)).jobs.publish;
    expect(steps.map(({ uses, run }) => uses?.replace(/@.*/u, "") ?? run)).toEqual([
      "actions/checkout",
      "actions/setup-node",
      "actions/cache",
      "npm ci",
      "npm run build",
      "actions/configure-pages",
      "actions/upload-pages-artifact",
      "actions/deploy-pages",
    ]);
    expect(steps.find(({ uses }) => uses?.includes("upload"))?.with).toEqual({ path: "_site" });
  });
});

describe("s3", () => {
  test("the policy of headers has the form that CloudFront takes, with as many items as it says", () => {
    const text = readFileSync(join(laid("s3"), "deploy/cloudfront-headers.json"), "utf8");
    const { CustomHeadersConfig, SecurityHeadersConfig, Name } = JSON.parse(text);
    expect(Name).toMatch(/^[\w-]{1,128}$/u);
    expect(CustomHeadersConfig.Quantity).toBe(CustomHeadersConfig.Items.length);
    for (const item of CustomHeadersConfig.Items)
      expect(Object.keys(item)).toEqual(["Header", "Value", "Override"]);
    expect(Object.keys(SecurityHeadersConfig)).toEqual([
      "ContentSecurityPolicy",
      "ContentTypeOptions",
      "ReferrerPolicy",
    ]);
  });
});
