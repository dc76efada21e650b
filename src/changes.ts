import type { Correction } from "./article.ts";
import type { CivilDate } from "./civil-date.ts";
import type { Link } from "./groups.ts";
import type { LoggedChange } from "./steering.ts";

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

/** What the log tells of an article that is there. */
export interface ArticleChange extends LoggedChange {
  readonly article: Link;
  /** Why the editor set what is set now; empty where the editor's corrections did not change. */
  readonly reasons: readonly string[];
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
  readonly logged: readonly ArticleChange[];
}
