// Tries the package as somebody would who has nothing but its file: packs it, makes a new archive with it in an empty folder,
// builds, serves, reads and checks that, with each version of Node.js. Whatever it brings lies in one folder, which is removed.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Beside the version that runs this; each comes from the package `node` of the registry. */
const VERSIONS = ["22.23.3", "24.21.0"];
const LONGEST = 10 * 60_000;

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TEMP = mkdtempSync(join(tmpdir(), "backfile-try-"));
const running = new Set();

/** What this script was itself started with: a user has none of it. */
const OURS =
  /^(?:npm_(?:package|lifecycle|command|execpath|node_execpath|config_(?:local_prefix|cache|ignore_scripts)).*|INIT_CWD|NODE_OPTIONS|NODE_PATH)$/u;
const path = (process.env.PATH ?? "").split(delimiter);
const environment = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !OURS.test(name))),
  PATH: path.filter((folder) => !folder.includes("node_modules")).join(delimiter),
  npm_config_cache: join(TEMP, "npm-cache"),
  npm_config_update_notifier: "false",
};

/** Starts a program in a process group of its own, so that all of it can be stopped, and keeps what it says. */
function start([program, ...words], cwd, env) {
  const stdio = ["ignore", "pipe", "pipe"];
  const child = spawn(program, words, { cwd, env, stdio, detached: true });
  const job = { child, said: "", ended: ending(child) };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (some) => {
      job.said += some;
    });
  running.add(job);
  job.ended.then(() => running.delete(job));
  return job;
}

const ending = (child) =>
  new Promise((done) => {
    child.once("error", ({ message }) => done(message));
    child.once("close", (code, signal) => done(signal ?? code));
  });

function stop({ child }, signal) {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** Runs a program to its end, and gives what it said. */
async function run(words, cwd, env = environment) {
  const job = start(words, cwd, env);
  const late = setTimeout(() => stop(job, "SIGKILL"), LONGEST);
  const code = await job.ended;
  clearTimeout(late);
  if (code !== 0) throw new Error(`${words.join(" ")}: ended with ${code}\n${job.said}`);
  return job.said;
}

/** Does one step, and says so in a line. */
async function step(name, work) {
  const since = performance.now();
  const result = await work();
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  process.stdout.write(`ok  ${name.padEnd(50)} ${seconds.padStart(6)} s\n`);
  return result;
}

function expect(is, what, said) {
  if (!is) throw new Error(`Expected ${what}, found\n${said}`);
}

/** The folder of a version's program. */
async function nodeFolder(version) {
  const prefix = join(TEMP, `node-${version}`);
  mkdirSync(prefix);
  const said = await run(["npm", "install", "--prefix", prefix, `node@${version}`], prefix);
  const folder = join(prefix, "node_modules/node/bin");
  const found = await run([join(folder, "node"), "--version"], prefix).catch(String);
  expect(found.trim() === `v${version}`, `Node.js ${version}`, `${found}\n${said}`);
  return folder;
}

/** The packages that somebody gets who installs the program, by the table that a test keeps. */
const KNOWN = new Set([
  "backfile",
  ...readFileSync(join(ROOT, "tests/run-time-packages.txt"), "utf8")
    .split("\n")
    .map((line) => line.split(" ")[0]),
]);

/** Refuses what has come along and is needed by nobody who builds an archive. */
function checkPackages(archive) {
  const lock = JSON.parse(readFileSync(join(archive, "node_modules/.package-lock.json"), "utf8"));
  const names = Object.keys(lock.packages).map((name) => name.split("node_modules/").at(-1));
  const more = names.filter((name) => !KNOWN.has(name));
  const { dependencies } = JSON.parse(readFileSync(join(archive, "package.json"), "utf8"));
  const own = dependencies.backfile.replace("file:", "");
  expect(existsSync(join(archive, own)), "the package beside the archive", own);
  expect(names.length > 1 && more.length === 0, "run-time packages alone", more.join("\n"));
}

/** Reads a page over loopback. */
async function page(address, words) {
  const answer = await fetch(address);
  const text = await answer.text();
  expect(answer.status === 200 && text.includes(words), `${address} with ${words}`, text);
  return text;
}

/** Reads the front page and the first article that it leads to, while the archive is served. */
async function read(archive, env) {
  const served = start(["npm", "start"], archive, env);
  try {
    const address = await addressOf(served);
    const front = await page(address, "<title>My archive</title>");
    const [, article] = /href="(\d{4}\/\d{2}\/\d{2}\/(?!index)[^"]+\.html)"/u.exec(front) ?? [];
    expect(article !== undefined, "a link to an article", front);
    await page(address + article, "How we know");
  } finally {
    stop(served, "SIGINT");
    await served.ended;
  }
}

/** Where a started preview says that it is. */
async function addressOf(served) {
  const over = served.ended.then(() => true);
  for (const since = performance.now(); performance.now() - since < LONGEST; ) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+\//u.exec(served.said) ?? [];
    if (address !== undefined) return address;
    const pause = new Promise((done) => setTimeout(done, 100, false));
    if (await Promise.race([over, pause])) break;
  }
  throw new Error(`Expected an address, found\n${served.said}`);
}

/** All that the README of a new archive promises, with one version of Node.js. */
async function tryWith(folder, tarball) {
  const env = { ...environment, PATH: [folder, environment.PATH].join(delimiter) };
  const version = (await run(["node", "--version"], TEMP, env)).trim();
  const named = (words) => `Node.js ${version}: ${words}`;
  const fresh = join(TEMP, `fresh-${version}`);
  const archive = join(fresh, "my-archive");
  mkdirSync(fresh);
  const words = ["npm", "exec", "--yes", "--package", tarball, "--", "backfile"];
  await step(named("backfile init my-archive"), () =>
    run([...words, "init", "my-archive"], fresh, env),
  );
  await step(named("run-time packages alone"), () => checkPackages(archive));
  await step(named("npm run build"), () => run(["npm", "run", "build"], archive, env));
  await step(named("npm start, front page and article"), () => read(archive, env));
  await step(named("npm run check"), () => run(["npm", "run", "check"], archive, env));
}

async function tryAll() {
  const pack = ["npm", "pack", "--pack-destination", TEMP];
  await step("npm pack", () => run(pack, ROOT));
  const tarball = readdirSync(TEMP).find((name) => name.endsWith(".tgz")) ?? "";
  await tryWith(dirname(process.execPath), join(TEMP, tarball));
  for (const version of VERSIONS) {
    const folder = await step(`Node.js ${version} from the registry`, () => nodeFolder(version));
    await tryWith(folder, join(TEMP, tarball));
  }
  return `${tarball} works`;
}

/** Nothing that was started goes on, and nothing that was brought stays. */
async function clean() {
  for (const job of running) stop(job, "SIGKILL");
  await Promise.all([...running].map(({ ended }) => ended));
  rmSync(TEMP, { recursive: true, force: true, maxRetries: 5 });
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.once(signal, () => clean().then(() => process.exit(1)));

try {
  process.stdout.write(`${await tryAll()}\n`);
} catch (error) {
  process.stderr.write(`failed: ${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
} finally {
  await clean();
}
