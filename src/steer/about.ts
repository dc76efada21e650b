import type { Notice } from "../notice.ts";
import { leftOut, ownFile } from "./own-file.ts";

const NAME = "_about.md";

/** What `_about.md` says of the archive, as Markdown; `null` where it says nothing, or cannot be read. */
export interface About {
  readonly about: string | null;
  readonly notices: readonly Notice[];
}

export function parseAbout(markdown: string | null): About {
  if (markdown === null || markdown.trim() === "") return { about: null, notices: [] };
  const own = ownFile(markdown);
  return "fault" in own
    ? { about: null, notices: [leftOut("bad-about", NAME, own.line, own.fault)] }
    : { about: own.text, notices: [] };
}
