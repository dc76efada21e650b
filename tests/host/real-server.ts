import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { SITE_ROOT } from "../../src/host/site-root.ts";

/** A server as Debian installs it, started for one folder. */
export interface RealServer {
  readonly program: string;
  /** Writes its configuration below `root`, where the site lies in `www/`, and gives its arguments. `made` is what the build wrote for this host. */
  readonly arguments: (root: string, port: number, made: string) => readonly string[];
}

const atHome = (made: string, root: string): string =>
  made.replaceAll(SITE_ROOT, join(root, "www"));

export const SERVERS: Readonly<Record<"nginx" | "caddy" | "apache", RealServer>> = {
  nginx: {
    program: "nginx",
    arguments: (root, port, made) => {
      const own = atHome(made, root).replace("listen 80;", `listen 127.0.0.1:${port};`);
      const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map((each) => `${each}_temp_path ${root}/tmp;`)
        .join(" ");
      writeFileSync(
        join(root, "nginx.conf"),
        `daemon off; pid ${root}/nginx.pid; error_log ${root}/error.log; events { }\nhttp { access_log off; ${folders}\n${own}\n}\n`,
      );
      return ["-c", join(root, "nginx.conf"), "-e", join(root, "error.log")];
    },
  },
  caddy: {
    program: "caddy",
    arguments: (root, port, made) => {
      const own = atHome(made, root).replace(/^archive\.example /mu, `http://127.0.0.1:${port} `);
      writeFileSync(join(root, "Caddyfile"), `{\n\tadmin off\n\tauto_https off\n}\n${own}`);
      return ["run", "--config", join(root, "Caddyfile"), "--adapter", "caddyfile"];
    },
  },
  apache: {
    program: "apache2",
    arguments: (root, port) => {
      const modules = ["mpm_event", "authz_core", "dir", "mime", "alias", "headers"]
        .map((each) => `LoadModule ${each}_module /usr/lib/apache2/modules/mod_${each}.so\n`)
        .join("");
      mkdirSync(join(root, "run"), { recursive: true });
      writeFileSync(
        join(root, "apache.conf"),
        `ServerRoot ${root}\nServerName 127.0.0.1\nListen 127.0.0.1:${port}\nPidFile ${root}/run/apache.pid\nDefaultRuntimeDir ${root}/run\nErrorLog ${root}/error.log\nMutex file:${root}/run\n${modules}User www-data\nGroup www-data\nTypesConfig /dev/null\nDocumentRoot ${root}/www\n<Directory ${root}/www>\n  AllowOverride All\n  Options FollowSymLinks\n  Require all granted\n</Directory>\n`,
      );
      return ["-f", join(root, "apache.conf"), "-DFOREGROUND"];
    },
  },
};

/** True where the program is on this machine; servers lie where only the root looks. */
export const isThere = (program: string): boolean =>
  [...(process.env.PATH ?? "").split(delimiter), "/usr/sbin"].some((folder) =>
    existsSync(join(folder, program)),
  );

const PATIENCE = 100;

/** Starts a server and waits until it answers; throws where it does not. */
export async function started(
  { program, arguments: argumentsFor }: RealServer,
  root: string,
  port: number,
  made: string,
): Promise<ChildProcess> {
  const child = spawn(program, argumentsFor(root, port, made), {
    stdio: "ignore",
    env: {
      ...process.env,
      PATH: `${process.env.PATH}${delimiter}/usr/sbin`,
      HOME: root,
      XDG_CONFIG_HOME: root,
      XDG_DATA_HOME: root,
    },
  });
  for (let tries = 0; tries < PATIENCE; tries++) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer) return child;
    await setTimeout(100);
  }
  child.kill();
  throw new Error(`${program} does not answer`);
}
