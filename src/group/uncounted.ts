import type { Link } from "../groups.ts";

/** A link on a page that prints no count beside it, so that a new text elsewhere leaves that page as it is. */
export const uncounted = (link: Link): Link => ({ ...link, count: 0 });
