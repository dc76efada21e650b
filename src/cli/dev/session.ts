import { mkdirSync, realpathSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { printMessage } from "../print.ts";
import { type Builder, startBuilder } from "./builder.ts";
import { PLACES, WATCHED } from "./places.ts";
import { report } from "./report.ts";
import { savedFiles } from "./saved.ts";
import { type DevServer, startServer } from "./server.ts";
import { openShowcase, type Showcase } from "./showcase.ts";
import { differences, stateAfter } from "./state.ts";
import { taskFor } from "./task.ts";
import { watch } from "./watch.ts";
import { whatChanged } from "./what-changed.ts";

/** What a session works with. */
interface Session {
  /** The content folder as it was named, and where it really lies. */
  readonly content: string;
  readonly root: string;
  /** Where drawn pages lie while they are shown. */
  readonly folder: string;
  readonly builder: Builder;
  readonly showcase: Showcase;
  readonly server: DevServer;
}

/** Serves the archive of a content folder and follows every change. Gives the function that ends it. */
export async function startSession(content: string, port: number): Promise<() => Promise<void>> {
  const root = realpathSync(content);
  const showcase = openShowcase();
  const server = await startServer(port, showcase.reply);
  const folder = resolve(".backfile/dev", new URL(server.address).port);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  printMessage(`Building the archive of \`${content}\``);
  const builder = startBuilder();
  const watcher = watch([root, ...WATCHED], {
    settled: follower({ content, root, folder, builder, showcase, server }),
    noticed: (path) => {
      if (whatChanged([path], root, PLACES).code.length > 0) builder.hurry();
    },
  });
  return async () => {
    await Promise.all([watcher.close(), builder.end(), server.close()]);
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Deals with settled changes: rebuilds, shows, tells. */
function follower(session: Session): (paths: readonly string[]) => Promise<void> {
  const { content, root, folder, builder, showcase, server } = session;
  let turn = 0;
  return async (paths) => {
    const start = performance.now();
    const before = showcase.state();
    const changes = whatChanged(paths, root, PLACES);
    turn += 1;
    const first = turn === 1;
    const task = taskFor(changes, first, { content, file: join(folder, `${turn}`) });
    const now = task ? stateAfter(before, await builder.rebuild(task)) : before;
    showcase.show(now);
    const seconds = (performance.now() - start) / 1000;
    for (const line of report(before, now, changes, savedFiles(paths, content, root), seconds))
      printMessage(line);
    if (first) printMessage(`The archive is at ${server.address}; Ctrl+C ends this.`);
    const assets = changes.assets.map((path) => `assets/${basename(path)}`);
    server.reload(differences(before, now, assets), showcase.page);
  };
}
