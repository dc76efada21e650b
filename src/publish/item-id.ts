import { absolute } from "../html/href.ts";
import { nameUuid } from "./name-uuid.ts";

/** By what other programs know a file of the site, for ever: its address on the web, or a name made from its address within the site. */
export const itemId = (url: string | null, address: string): string =>
  url === null ? uuidOf(address) : absolute(url, address);

/** The same for what has no address. */
export const uuidOf = (name: string): string => `urn:uuid:${nameUuid(name)}`;
