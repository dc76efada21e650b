import { spawn } from "node:child_process";

/** What was fetched for this program just now need not be fetched again; none of it runs anything when it is installed. Offline, npm itself would try for a quarter of an hour. */
const WORDS = [
  ...["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"],
  ...["--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-timeout=60000"],
];

/** Lets npm install what a new archive needs. Gives what it said where it failed or was stopped, `null` where it is done. */
export async function install(folder: string): Promise<string | null> {
  // A terminal sends Ctrl+C to npm as well: that ends, and the archive without it is told of.
  const stay = (): void => {};
  process.on("SIGINT", stay);
  try {
    return await npmInstall(folder);
  } finally {
    process.off("SIGINT", stay);
  }
}

const npmInstall = (folder: string): Promise<string | null> =>
  new Promise((done) => {
    // On Windows npm is no program but a script, which only a shell starts.
    const shell = process.platform === "win32";
    const npm = spawn("npm", WORDS, { cwd: folder, shell, stdio: ["ignore", "pipe", "pipe"] });
    const said: Buffer[] = [];
    for (const stream of [npm.stdout, npm.stderr])
      stream.on("data", (some: Buffer) => void said.push(some));
    npm.once("error", ({ message }) => done(message));
    npm.once("close", (code) => done(code === 0 ? null : Buffer.concat(said).toString().trim()));
  });
