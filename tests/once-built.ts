import { join } from "node:path";
import { built } from "./built.ts";
import { folder } from "./folder.ts";

export const FERRY =
  " date 2021-02-10 LANNOTH, Feb. 10 (SNW) -- The ferry was late on Wednesday. Enditem";
const MINE = " date 2021-02-11 RELWICK, Feb. 11 (SNW) -- The mine reopened on Thursday. Enditem";

/** The address of the text on the ferry. */
export const ADDRESS = "2021/02/10/the-ferry-was-late-on-wednesday.html";

/** An archive of two texts that was built on 1 March 2021, and a way to build it again. */
export async function builtOnce() {
  const root = folder({ "content/ferry.txt": FERRY, "content/mine.txt": MINE });
  const content = join(root, "content");
  const site = join(root, "_site");
  const build = (day: string) => built(content, site, day);
  await build("2021-03-01");
  return { content, site, build };
}
