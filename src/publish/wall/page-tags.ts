import { CONTENT_SECURITY_POLICY, SEARCH_POLICY } from "../../html/content-security-policy.ts";
import { html } from "../../html/html.ts";
import { CONTENTS, SEARCH_CLIENT, SEARCH_PAGE } from "../search-page.ts";
import { staysWithin } from "./addresses.ts";
import { DATA_TYPE } from "./allowed.ts";
import { said, type Tag } from "./read-tag.ts";

/** The search page alone may run and fetch more than the others. */
export const kindOfPage = (address: string): string =>
  address === SEARCH_PAGE ? "search" : "page";

const escaped = (text: string): string => html`${text}`.toString();
const POLICY = escaped(CONTENT_SECURITY_POLICY);
const POLICY_OF_SEARCH = escaped(SEARCH_POLICY);
const SCRIPTS: readonly string[] = [SEARCH_CLIENT, CONTENTS];
const REFRESH = /^0; url=(?<to>.+)$/u;

/** True for a tag that is right on some pages and wrong on others. */
export const dependsOnPage = ({ name, attributes }: Tag): boolean =>
  name === "script" || (name === "meta" && attributes.some(([each]) => each === "http-equiv"));

/** What is wrong with such a tag on this page: that of a way on hangs on the address, all else on the kind of the page. */
export function pageTagFault(address: string, tag: Tag): string | null {
  if (!dependsOnPage(tag)) return null;
  if (tag.name === "script") return scriptFault(address, tag);
  if (saysPolicy(tag)) return policyFault(address, tag);
  return leadsOn(said(tag, "content"), address) ? null : "a way on to a page of the site";
}

/** Data stands on any page but that of the search, which has scripts that run; no page has both. */
function scriptFault(address: string, tag: Tag): string | null {
  const isSearch = address === SEARCH_PAGE;
  const isRight = isSearch
    ? SCRIPTS.includes(said(tag, "src")) && said(tag, "type") === "" && tag.attributes.length === 2
    : isDataBlock(tag);
  return isRight ? null : "no script but those of the search page";
}

/** True for a script that is data, and says nothing else. */
export const isDataBlock = (tag: Tag): boolean =>
  tag.name === "script" && tag.attributes.length === 1 && said(tag, "type") === DATA_TYPE;

const policyFault = (address: string, tag: Tag): string | null =>
  said(tag, "content") === (address === SEARCH_PAGE ? POLICY_OF_SEARCH : POLICY)
    ? null
    : "the policy of the page";

/** True for a way on, as a tag says it, that stays within the site. */
export const leadsOn = (content: string, address: string): boolean =>
  staysWithin(address, REFRESH.exec(content)?.groups?.to ?? "");

/** True for the tag that says what a page may run and fetch. */
export const saysPolicy = (tag: Tag): boolean =>
  said(tag, "http-equiv") === "Content-Security-Policy";
