import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { folder, lastingFolder } from "../folder.ts";
import { descendantsOf, listeningAt, runs, TELLS } from "./dev/processes.ts";
import { listenTo } from "./dev/reload-messages.ts";
import { type Dev, PORT, startedDev } from "./dev/started-dev.ts";
import { eventually } from "./eventually.ts";
import { run } from "./program.ts";
import { asked } from "./raw-request.ts";

const TEXTS = {
  "content/archive.yml": "title: The Harbour Papers\n",
  "content/sources.yml": "- {id: snw, name: Skerran News Wire, kind: agency, names: [SNW]}\n",
  "content/wire/a.txt": "LANNOTH, Feb 10, 2021 (SNW) -- The port closed.\n",
  "content/wire/b.txt": "The port opened.\n",
};

const DAY = "2021/02/10/index.html";
const FAULT = /The archive could not be rebuilt/u;
const CLIENT =
  /<script type="module" integrity="[^"]+" src="\/\.11ty\/reload-client\.js"><\/script>/u;

const wire = (day: number, sentence: string): string =>
  `LANNOTH, Feb ${day}, 2021 (SNW) -- ${sentence}\n`;

/** All that a folder holds, by its path. */
const held = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file, readFileSync(file, "utf8")]),
  );

describe("while a person works on the texts", () => {
  let root = "";
  let shared: Dev | null = null;

  beforeAll(async () => {
    root = lastingFolder({ ...TEXTS, "_site/index.html": "finished" });
    shared = await startedDev(root);
  }, 60_000);

  afterAll(async () => {
    await shared?.end();
    rmSync(root, { recursive: true, force: true });
  });

  const running = (): Dev => {
    if (shared === null) throw new Error("dev did not start");
    return shared;
  };

  const save = (path: string, text: string): void =>
    writeFileSync(join(root, "content", path), text);

  const rebuilds = (): number => running().said().split("\nrebuilt in").length - 1;

  test("an edited text is shown, its page is patched where it is open, and the terminal says so", async () => {
    const dev = running();
    const heard = await dev.heard();
    await dev.shows(DAY, /The port closed/u);
    save("wire/a.txt", wire(10, "The quay closed."));
    const page = await dev.shows(DAY, /The quay closed/u);
    expect(page).not.toContain("The port closed");
    const reload = await eventually("a reload", () => heard.reloads()[0]);
    const patches = reload.build?.templates?.filter(({ inputPath }) => inputPath === DAY);
    expect(patches).toEqual([
      { url: "/2021/02/10/index.html", inputPath: DAY, content: page },
      { url: "/2021/02/10/", inputPath: DAY, content: page },
    ]);
    expect(dev.said()).toMatch(
      /\nrebuilt in [\d.]+ s: 2 articles, \d+ pages \(content\/wire\/a\.txt\)\n/u,
    );
    heard.close();
  });

  test("what is saved can be searched for, and what was there before cannot", async () => {
    const dev = running();
    save("wire/c.txt", wire(13, "A lighthouse was lit."));
    await dev.shows("search/words/w-.js", /lighthouse/u);
    save("wire/c.txt", wire(13, "A beacon was lit."));
    expect(await dev.shows("search/words/w-.js", /beacon/u)).not.toContain("lighthouse");
    rmSync(join(root, "content/wire/c.txt"));
    await dev.shows("search/words/w-.js", /^(?![\s\S]*beacon)/u);
  });

  test("a text that is saved by renaming is shown", async () => {
    save("wire/.a.txt.swp", wire(10, "The lock closed."));
    renameSync(join(root, "content/wire/.a.txt.swp"), join(root, "content/wire/a.txt"));
    await running().shows(DAY, /The lock closed/u);
  });

  test("the page of a new text appears where there was none, and goes with the text", async () => {
    const dev = running();
    const heard = await dev.heard();
    const page = "2021/02/11/the-mole-was-lit.html";
    expect(await dev.shows(page, /There is no such page/u)).toMatch(CLIENT);
    save("wire/c.txt", wire(11, "The mole was lit."));
    await dev.shows(page, /Skerran News Wire/u);
    await eventually("a reload", () => heard.reloads().length === 1);
    rmSync(join(root, "content/wire/c.txt"));
    await dev.shows(page, /There is no such page/u);
    await eventually("another reload", () => heard.reloads().length === 2);
    heard.close();
  });

  test("twenty texts at once are one rebuild, or two", async () => {
    const before = rebuilds();
    const names = Array.from({ length: 20 }, (_, at) => `wire/many-${at}.txt`);
    for (const [at, name] of names.entries()) save(name, wire(12, `The berth ${at} was let.`));
    await eventually("22 articles", () => running().said().includes("s: 22 articles"));
    expect(await running().shows("2021/02/12/", /The berth 19/u)).toContain("The berth 0 ");
    expect(rebuilds() - before).toBeLessThanOrEqual(2);
    for (const name of names) rmSync(join(root, "content", name));
    await running().shows("2021/02/12/", /There is no such page/u);
  });

  test("a notice is printed when it is new, and again when its file is saved", async () => {
    const bad = "---\ndate: 2024-02-30\n---\nThe pier was mended.\n";
    const told = (): number => running().said().split("wire/bad.txt:2  bad-date").length - 1;
    const saved = async (path: string, text: string): Promise<void> => {
      const before = rebuilds();
      save(path, text);
      await eventually("a rebuild", () => rebuilds() > before);
    };
    await saved("wire/bad.txt", bad);
    expect(told()).toBe(1);
    await saved("wire/a.txt", wire(10, "The dock closed."));
    expect(told()).toBe(1);
    await saved("wire/bad.txt", `${bad}\n`);
    expect(told()).toBe(2);
  });

  test("a fault of a steering file stands in place of every page, once on the terminal, until it is mended", async () => {
    const dev = running();
    const heard = await dev.heard();
    const message = "content/archive.yml:1  bad-setting  titel: Expected a known setting";
    save("archive.yml", "titel: The Harbour Papers\n");
    const page = await dev.shows(DAY, FAULT);
    expect(page).toContain(message);
    expect(page).toMatch(CLIENT);
    expect((await dev.get("")).status).toBe(500);
    expect((await dev.get("assets/backfile.css")).status).toBe(200);
    await eventually("a reload", () => heard.reloads().length === 1);
    await eventually("the last line", () =>
      dev.said().endsWith("\nnot rebuilt (content/archive.yml)\n"),
    );
    expect(dev.said().split(message)).toHaveLength(2);
    expect(dev.said()).not.toContain("    at ");
    save("archive.yml", "title: The Strait Papers\n");
    await dev.shows(DAY, /The Strait Papers/u);
    await eventually("another reload", () => heard.reloads().length === 2);
    heard.close();
  });

  test("a content folder that is moved away and back is a fault, and then followed again", async () => {
    renameSync(join(root, "content"), join(root, "elsewhere"));
    expect(await running().shows(DAY, FAULT)).toContain("Expected a content folder");
    renameSync(join(root, "elsewhere"), join(root, "content"));
    await running().shows(DAY, /The dock closed/u);
    save("wire/a.txt", wire(10, "The weir closed."));
    await running().shows(DAY, /The weir closed/u);
  });

  test("the content folder and a finished site are left as they are", async () => {
    const before = held(join(root, "content"));
    save("wire/b.txt", "The ferry sailed.\n");
    await running().shows("undated/index.html", /The ferry sailed/u);
    expect(held(join(root, "content"))).toEqual({
      ...before,
      [join(root, "content/wire/b.txt")]: "The ferry sailed.\n",
    });
    expect(held(join(root, "_site"))).toEqual({ [join(root, "_site/index.html")]: "finished" });
  });

  test("a page lets in the reload client, and nothing else that it may not run", async () => {
    const { body, headers } = await running().get(DAY);
    const meta = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(body)?.[1];
    expect(body).toMatch(CLIENT);
    for (const policy of [meta?.replaceAll("&#39;", "'"), headers["content-security-policy"]]) {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'; connect-src 'self' ws:");
      expect(policy).not.toContain("unsafe");
    }
    expect(headers["cache-control"]).toBe("no-store");
  });

  test("nobody is answered who asks for another host, or comes from another site", async () => {
    const { address } = running();
    const { host, port } = new URL(address);
    const status = async (name: string): Promise<number> =>
      (await asked(address, { headers: { host: name } })).status;
    expect(await status("rebound.example")).toBe(403);
    expect(await status(`localhost:${port}`)).toBe(200);
    expect(await listenTo(address, { host: "rebound.example" })).toBeNull();
    expect(await listenTo(address, { origin: "http://elsewhere.example" })).toBeNull();
    const own = await listenTo(address, { origin: `http://${host}` });
    expect(own).not.toBeNull();
    own?.close();
  });

  test("a client that sends what is no message is dropped, and the others are not", async () => {
    const dev = running();
    const [one, other] = [await dev.heard(), await dev.heard()];
    one.babble();
    save("wire/b.txt", "The ferry was late.\n");
    await eventually("a reload", () => other.reloads().length > 0);
    other.close();
  });

  test.each([
    ["/%", 400],
    ["/%00", 400],
    ["/..%2f..%2fpackage.json", 400],
    ["/../content/archive.yml", 404],
    ["//", 404],
    ["http://127.0.0.1/", 400],
  ])("%s gets %i, and the next request its page", async (path, status) => {
    const dev = running();
    expect((await asked(dev.address, { path })).status).toBe(status);
    expect((await asked(dev.address, { method: "POST" })).status).toBe(405);
    expect((await dev.get(DAY)).status).toBe(200);
  });
});

describe.skipIf(!TELLS)("in the end", () => {
  async function startedHere(files: Readonly<Record<string, string>>): Promise<[string, Dev]> {
    const root = folder(files);
    const dev = await startedDev(root);
    onTestFinished(dev.end);
    return [root, dev];
  }

  async function ends(dev: Dev, signal: NodeJS.Signals): Promise<readonly unknown[]> {
    const children = descendantsOf(dev.program.pid ?? 0);
    expect(children.length).toBeGreaterThan(0);
    const ended = once(dev.program, "exit");
    dev.program.kill(signal);
    await eventually("the end of every child", () => !children.some(runs));
    return ended;
  }

  test("Ctrl+C leaves neither a process nor a page behind; until then it listened on loopback only, at the next free port", async () => {
    const taken = createServer().listen(PORT, "127.0.0.1");
    taken.on("error", () => {});
    onTestFinished(() => void taken.close());
    const [root, dev] = await startedHere(TEXTS);
    const port = Number(new URL(dev.address).port);
    expect(port).toBeGreaterThan(PORT);
    expect(listeningAt(port)).toEqual(["127.0.0.1"]);
    expect(await ends(dev, "SIGINT")).toEqual([0, null]);
    expect(readdirSync(join(root, ".backfile/dev"))).toEqual([]);
  });

  test("SIGTERM leaves no process behind; a terminal that closes did not end it", async () => {
    const [root, dev] = await startedHere(TEXTS);
    dev.program.stderr?.destroy();
    dev.program.stdout?.destroy();
    writeFileSync(join(root, "content/archive.yml"), "titel: x\n");
    await dev.shows(DAY, FAULT);
    writeFileSync(join(root, "content/archive.yml"), "title: The Strait Papers\n");
    await dev.shows(DAY, /The Strait Papers/u);
    expect(await ends(dev, "SIGTERM")).toEqual([0, null]);
  });

  test("a kill that cannot be heard leaves no process behind; a fault that stood at the start was waited for", async () => {
    const [root, dev] = await startedHere({ ...TEXTS, "content/topics.yml": "- {id: 7\n" });
    expect(await dev.shows(DAY, FAULT)).toContain("content/topics.yml:");
    rmSync(join(root, "content/topics.yml"));
    await dev.shows(DAY, /The port closed/u);
    expect(await ends(dev, "SIGKILL")).toEqual([null, "SIGKILL"]);
  });
});

test("without a folder of texts it ends at once", () => {
  const root = folder({});
  expect(run(root, "dev", "--content", "nowhere")).toMatchObject({
    code: 2,
    err: expect.stringContaining("--content DIR"),
  });
  expect(existsSync(join(root, ".backfile"))).toBe(false);
});
