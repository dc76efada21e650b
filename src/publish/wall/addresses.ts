// `a/b.html`  `../b.html#c`  `./a:b.html`  `#c`  `/papers/`; never `//host` or `\\host`
const OWN =
  /^(?:\.\.?(?:\/[^\s\\]*)?|#[^\s\\]*|\/(?!\/)[^\s\\]*|[^\s\\/:?#]+(?:[/?#][^\s\\]*)?|\?[^\s\\]*)$/u;
const ABROAD = /^(?:https?:\/\/[^\s\\/]+|mailto:)[^\s\\]*$/u;

/** True for an address of the site itself: relative, or from the host's root. */
export const isOwn = (link: string): boolean => OWN.test(link);

/** True for what a reader may follow: an address of the site, http, https or mailto. */
export const isFollowable = (link: string): boolean => OWN.test(link) || ABROAD.test(link);

/** True for a relative address that stays within the site, from a page of it. */
export function staysWithin(address: string, link: string): boolean {
  if (!isOwn(link) || link.startsWith("/")) return false;
  const up = link.split("/").filter((part) => part === "..").length;
  return up < address.split("/").length;
}
