import { basename } from "node:path";
import { HOSTS } from "../../hosting.ts";
import { isOfThisMachine, type Program } from "./program.ts";

/** What a new archive says of itself to whoever opens its folder. */
export const readme = (title: string, program: Program): string =>
  [
    `# ${title}`,
    "",
    "A news archive: texts in `content/`, and the site that Backfile makes of them. Node.js 20.19 or newer is all that it needs.",
    "",
    "## Four commands",
    "",
    "Type them in this folder. In a fresh copy of it, `npm install` comes first.",
    "",
    "| command | does |",
    "| --- | --- |",
    "| `npm start` | builds the site and serves it on this machine; it prints the address, and Ctrl+C ends it |",
    "| `npm run build` | builds the site into `_site/` |",
    "| `npm run dev` | shows the archive while you work on it, and every change at once |",
    "| `npm run check` | says what was found in the texts, what is missing, and what has to be mended |",
    "",
    "`npx backfile explain content/NAME.txt` shows one text line by line, with what was found in it. `npx backfile --help` names the other commands.",
    "",
    "## What lies where",
    "",
    "| file or folder | what it is |",
    "| --- | --- |",
    "| `content/` | the texts, in any folders. They are never changed |",
    "| `content/archive.yml` | title, language and the other settings |",
    "| `content/addresses.tsv` | the address of every article, which each build keeps, so that no link dies |",
    "| `content/changes.tsv` | what changed in the texts since the first build, and why; each build adds to it |",
    "| `_site/` | the site. Each build makes it anew: change nothing in it |",
    "| `.backfile/` | what the next build takes over. It may be deleted |",
    "| `package.json`, `package-lock.json` | which version of the program this archive is built with |",
    ...(program.tarball === null
      ? []
      : [`| \`${basename(program.tarball)}\` | the program itself, as a package |`]),
    "| `node_modules/` | the program. `npm install` brings it back |",
    "",
    "Keep all of it but `_site/`, `.backfile/` and `node_modules/`; git leaves these out by itself.",
    "",
    "## Texts",
    "",
    "Put files that end in `.txt`, `.text`, `.md` or `.markdown` into `content/`, in any folders, and type `npm start` again. They need no headline and no date: what they tell is found in them, and what they do not tell is left open. Files called README, and names that begin with `_` or `.`, are left alone.",
    "",
    "Where the texts are the sample that ships with the program, every person, place and outlet in them is invented. To begin with your own, delete everything in `content/` but `archive.yml`.",
    "",
    "## To the web",
    "",
    "`npm run build` makes `_site/`, a folder of plain files. Upload all of it, names that begin with a dot too, to any host that serves files; it works in any folder there.",
    "",
    `A line \`host: NAME\` in \`content/archive.yml\` makes the build write what that host needs as well. It is one of ${HOSTS.join(", ")}.`,
    "",
    ...(isOfThisMachine(program) ? OF_THIS_MACHINE : []),
  ].join("\n");

/** What has to be done before another machine can build the archive. */
const OF_THIS_MACHINE = [
  "Before another machine builds this archive, it has to find the program: `package.json` names a folder of the machine on which the archive was made. Copy the package (`backfile-….tgz`) into this folder, and type `npm install ./backfile-….tgz`.",
  "",
];
