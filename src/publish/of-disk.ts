import { UserError } from "../user-error.ts";
import { diskWords } from "./disk-words.ts";
import type { SiteFolder } from "./site-folder.ts";

/** What a person is told where the disk failed while a site was made; the site is as it was. */
export const ofDisk = (cause: unknown, { site }: Pick<SiteFolder, "site">): UserError =>
  new UserError(
    `\`${site}\`  Expected to write the site, ${diskWords(cause)}; it stays as it was`,
    {
      cause,
    },
  );
