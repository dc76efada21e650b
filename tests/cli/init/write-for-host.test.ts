import { appendFileSync, existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HOSTS } from "../../../src/hosting.ts";
import { filesIn } from "../../built.ts";
import { folder } from "../../folder.ts";
import { run } from "../program.ts";

const TEXTS = {
  "texts/a.txt": "LANNOTH, Feb 10, 2021 -- The port closed.",
  "texts/b.txt": "The port opened.",
};
const MOVED =
  "address\tpath\tsha256\tstate\tsince\nold/port.html\ta.txt\t\tmoved\t2021-03-01\na/port.html\ta.txt\t\tlive\t\n";

const BESIDE: Readonly<Record<string, readonly string[]>> = {
  github: [".github/workflows/pages.yml"],
  netlify: ["netlify.toml"],
  cloudflare: ["wrangler.jsonc"],
  vercel: ["vercel.json"],
  s3: ["deploy/cloudfront-function.js", "deploy/cloudfront-headers.json"],
  nginx: ["deploy/nginx.conf"],
  caddy: ["deploy/Caddyfile"],
  apache: [],
};

/** Makes an archive of some files for a host, and gives where it lies. */
function made(host: string, files: Readonly<Record<string, string>> = TEXTS) {
  const cwd = folder(files);
  const words = ["init", "new", "--from", "texts", "--host", host, "--no-install"];
  const { code, err } = run(cwd, ...words);
  expect(code).toBe(0);
  return { archive: join(cwd, "new"), said: err };
}

const text = (archive: string, path: string): string => readFileSync(join(archive, path), "utf8");

/** The files of an archive beside its texts, its site and what the program keeps, with their bytes, places and times. */
const besideIn = (archive: string) =>
  filesIn(archive)
    .filter((path) => !/^(?:content|_site|\.backfile)\//u.test(path))
    .map((path) => {
      const { ino, mtimeMs } = statSync(join(archive, path));
      return [path, text(archive, path), ino, mtimeMs] as const;
    });

describe("init --host writes beside the site what the first build would write", () => {
  test.each(HOSTS)("%s", (host) => {
    const { archive, said } = made(host);
    const wanted = BESIDE[host] ?? [];
    const words = `\nfor ${host}: ${wanted.map((path) => join("new", path)).join(", ")}\n`;
    expect(said.includes(words)).toBe(wanted.length > 0);
    const before = besideIn(archive);
    expect(before.map(([path]) => path)).toEqual(
      [".gitignore", "README.md", "package.json", ...wanted].sort(),
    );
    // Without it, as in a fresh copy, only the very bytes of a build are taken for its own.
    rmSync(join(archive, ".backfile"), { recursive: true });
    expect(run(archive, "build", "--quiet")).toEqual({ code: 0, out: "", err: "" });
    expect(besideIn(archive)).toEqual(before);
  });
});

describe("what the first build knows better, it writes again", () => {
  test.each<
    readonly [what: string, host: string, path: string, own: string, setting: string, now: string]
  >([
    ["addresses that moved", "vercel", "vercel.json", MOVED, "", "/a/port.html"],
    [
      ...(["another title", "cloudflare", "wrangler.jsonc", ""] as const),
      ...(["title: The Strait Papers\n", '"name": "the-strait-papers"'] as const),
    ],
    [
      ...(["the address of the site", "caddy", "deploy/Caddyfile", ""] as const),
      ...(["url: https://archive.example/\n", "\narchive.example {"] as const),
    ],
  ])("%s, on %s", (_, host, path, addresses, setting, now) => {
    const beside = {
      "texts/archive.yml": "language: en\n",
      ...(addresses && { "texts/addresses.tsv": addresses }),
    };
    const { archive } = made(host, { ...TEXTS, ...beside });
    expect(text(archive, path)).not.toContain(now);
    appendFileSync(join(archive, "content/archive.yml"), setting);
    expect(run(archive, "build", "--quiet")).toEqual({ code: 0, out: "", err: "" });
    expect(text(archive, path)).toContain(now);
  });
});

test("settings that come with the texts name a host too", () => {
  const cwd = folder({ ...TEXTS, "texts/archive.yml": "host: netlify\n" });
  expect(run(cwd, "init", "new", "--from", "texts", "--no-install").code).toBe(0);
  expect(text(join(cwd, "new"), "netlify.toml")).toContain('publish = "_site"');
});

test.each([
  ["name no host", "title: A\n"],
  ["have a fault", "host: netlify\ntitel: A\n"],
])("where they %s, nothing is written for one, and no work folder", (_, settings) => {
  const cwd = folder({ ...TEXTS, "texts/archive.yml": settings });
  expect(run(cwd, "init", "new", "--from", "texts", "--no-install").code).toBe(0);
  expect(existsSync(join(cwd, "new/netlify.toml"))).toBe(false);
  expect(existsSync(join(cwd, "new/.backfile"))).toBe(false);
});

test("a workflow of somebody else is kept, and named", () => {
  const path = ".github/workflows/pages.yml";
  const cwd = folder({ [path]: "# mine\n" });
  const { code, err } = run(cwd, "init", "--host", "github", "--no-install");
  expect(code).toBe(0);
  expect(err).toContain(`\n${path}  host-file-kept  Expected a file that a build wrote`);
  expect(text(cwd, path)).toBe("# mine\n");
});
