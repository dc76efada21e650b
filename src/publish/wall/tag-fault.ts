import { CONTENT_SECURITY_POLICY, SEARCH_POLICY } from "../../html/content-security-policy.ts";
import { html } from "../../html/html.ts";
import { CONTENTS, SEARCH_CLIENT, SEARCH_PAGE } from "../search-page.ts";
import { isFollowable, isOwn, staysWithin } from "./addresses.ts";
import { type Allowed, ELEMENTS, VALUES } from "./allowed.ts";
import { doubled, type Tag } from "./read-tag.ts";

/** The entry of an element in the table; `undefined` where it has none. */
export const allowedElement = (name: string): Allowed | undefined =>
  Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;

/** What is wrong with a start tag on whatever page it stands, as what was expected; `null` where nothing is. */
export function tagFault(tag: Tag): string | null {
  const allowed = allowedElement(tag.name);
  if (allowed === undefined || tag.empty) return "an element of the table";
  if (doubled(tag) !== null) return "each attribute once";
  for (const [name, value] of tag.attributes) {
    if (!allowed.attributes.includes(name)) return "an attribute of the table";
    const expected = valueFault(name, value);
    if (expected !== null) return expected;
  }
  return fetches(tag) && !isOwn(said(tag, "href")) ? "an address of the site" : null;
}

function valueFault(name: string, value: string | null): string | null {
  const kind = (Object.hasOwn(VALUES, name) ? VALUES[name] : null) ?? "text";
  if (kind === "flag") return value === null ? null : "an attribute without a value";
  if (value === null) return "a value between double quotes";
  if (typeof kind !== "string") return kind.includes(value) ? null : `one of ${kind.join(", ")}`;
  const { isRight, expected } = KINDS[kind];
  return isRight(value) ? null : expected;
}

const KINDS: Readonly<
  Record<
    "text" | "link" | "own",
    { readonly isRight: (value: string) => boolean; readonly expected: string }
  >
> = {
  text: { isRight: () => true, expected: "" },
  link: { isRight: isFollowable, expected: "a link to the site, http, https or mailto" },
  own: { isRight: isOwn, expected: "an address of the site" },
};

const said = ({ attributes }: Tag, wanted: string): string =>
  attributes.find(([name]) => name === wanted)?.[1] ?? "";

/** True for a link that a browser loads by itself. */
const fetches = (tag: Tag): boolean =>
  tag.name === "link" && !["alternate", "canonical"].includes(said(tag, "rel"));

/** True for a tag that is right on some pages and wrong on others. */
export const dependsOnPage = ({ name, attributes }: Tag): boolean =>
  name === "script" || (name === "meta" && attributes.some(([each]) => each === "http-equiv"));

const escaped = (text: string): string => html`${text}`.toString();
const POLICY = escaped(CONTENT_SECURITY_POLICY);
const POLICY_OF_SEARCH = escaped(SEARCH_POLICY);
const SCRIPTS: readonly string[] = [SEARCH_CLIENT, CONTENTS];
const REFRESH = /^0; url=(?<to>.+)$/u;

/** What is wrong with such a tag on this page. */
export function tagFaultOn(address: string, tag: Tag): string | null {
  if (tag.name === "script") return scriptFault(address, tag);
  return saysPolicy(tag) ? policyFault(address, tag) : refreshFault(address, tag);
}

const scriptFault = (address: string, tag: Tag): string | null =>
  address === SEARCH_PAGE && SCRIPTS.includes(said(tag, "src")) && tag.attributes.length === 2
    ? null
    : "no script but those of the search page";

const policyFault = (address: string, tag: Tag): string | null =>
  said(tag, "content") === (address === SEARCH_PAGE ? POLICY_OF_SEARCH : POLICY)
    ? null
    : "the policy of the page";

const refreshFault = (address: string, tag: Tag): string | null =>
  staysWithin(address, REFRESH.exec(said(tag, "content"))?.groups?.to ?? "")
    ? null
    : "a way on to a page of the site";

/** True for the tag that says what a page may run and fetch. */
export const saysPolicy = (tag: Tag): boolean =>
  said(tag, "http-equiv") === "Content-Security-Policy";
