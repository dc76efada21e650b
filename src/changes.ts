import type { Correction } from "./article.ts";
import type { CivilDate } from "./civil-date.ts";
import type { Link } from "./groups.ts";

/** What an archive says of its own past. */

/** An address that leads on to where the article is now. */
export interface Moved {
  readonly address: string;
  readonly to: Link;
  readonly since: CivilDate | null;
}

/** An address whose text is no longer in the archive. */
export interface Gone {
  readonly address: string;
  readonly since: CivilDate | null;
}

/** What has changed since it was first published, the newest first. */
export interface Changes {
  readonly address: string;
  readonly moved: readonly Moved[];
  readonly gone: readonly Gone[];
  readonly corrected: readonly {
    readonly article: Link;
    readonly corrections: readonly Correction[];
  }[];
}
