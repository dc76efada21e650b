/** What an attribute may hold: text of whatever kind; names that our views give; nothing at all; a link that a reader may follow; an address of the site itself; one of these words. */
export type Value = "text" | "names" | "flag" | "link" | "own" | readonly string[];

/** What may stand in an element: whatever flows; phrases; text alone; only the elements that name it in `in`; nothing; nothing, not even an end. */
export type Holds = "any" | "phrases" | "text" | "parts" | "nothing" | "void";

/** An element that our pages use. */
export interface Allowed {
  readonly holds: Holds;
  /** True where it may stand among phrases. */
  readonly phrase?: true;
  /** The only elements in which it stands. */
  readonly in?: readonly string[];
  /** An element in which it stands though that holds parts only. */
  readonly also?: string;
  /** True where it never stands in its own kind, at whatever depth. */
  readonly once?: true;
  /** What has to stand in it, each once, in this order. */
  readonly must?: readonly string[];
  readonly attributes: readonly string[];
}

/** The tag with the policy, as a part that a head must have. */
export const POLICY = "a policy";

const TONGUE = ["dir", "lang"];
const PLACE = ["class", "id"];

/** Every element that a page may have, and its attributes: what the views use, and nothing else. */
export const ELEMENTS: Readonly<Record<string, Allowed>> = {
  html: { holds: "parts", in: [""], must: ["head", "body"], attributes: ["lang"] },
  head: { holds: "parts", in: ["html"], must: [POLICY], attributes: [] },
  meta: {
    ...{ holds: "void", in: ["head"] },
    attributes: ["charset", "content", "http-equiv", "name", "property"],
  },
  title: { holds: "text", in: ["head"], attributes: [] },
  link: { holds: "void", in: ["head"], attributes: ["href", "rel", "title", "type"] },
  script: { holds: "nothing", in: ["head"], attributes: ["defer", "src"] },
  body: { holds: "any", in: ["html"], attributes: [] },

  header: { holds: "any", attributes: [...TONGUE, "class"] },
  main: { holds: "any", in: ["body"], attributes: ["id"] },
  footer: { holds: "any", in: ["body"], attributes: ["class"] },
  nav: { holds: "any", attributes: [...PLACE, "aria-label", "hidden"] },
  aside: { holds: "any", attributes: [...PLACE, "aria-label", "hidden"] },
  article: { holds: "any", attributes: ["data-pagefind-filter"] },
  section: { holds: "any", attributes: [...PLACE, "aria-labelledby"] },
  div: {
    ...{ holds: "any", also: "dl" },
    attributes: [...TONGUE, ...PLACE, "data-pagefind-body", "hidden", "role"],
  },
  noscript: { holds: "any", in: ["div"], attributes: [] },

  h1: { holds: "phrases", attributes: ["class", "data-pagefind-body", "data-pagefind-meta"] },
  h2: { holds: "phrases", attributes: [...PLACE] },
  h3: { holds: "phrases", attributes: [] },
  h4: { holds: "phrases", attributes: [] },
  h5: { holds: "phrases", attributes: [] },
  h6: { holds: "phrases", attributes: [] },
  p: { holds: "phrases", attributes: [...TONGUE, ...PLACE, "hidden"] },
  pre: { holds: "phrases", attributes: ["tabindex"] },
  blockquote: { holds: "any", attributes: [] },
  hr: { holds: "void", attributes: [] },
  ul: { holds: "parts", attributes: [...TONGUE, ...PLACE, "aria-label", "hidden"] },
  ol: { holds: "parts", attributes: [...PLACE, "start"] },
  li: { holds: "any", in: ["ol", "ul"], attributes: ["class"] },
  dl: { holds: "parts", attributes: ["class"] },
  dt: { holds: "phrases", in: ["div"], attributes: [] },
  dd: { holds: "any", in: ["div"], attributes: ["data-pagefind-meta"] },
  details: { holds: "any", attributes: [...PLACE, "hidden", "open"] },
  summary: { holds: "phrases", in: ["details"], attributes: [] },

  table: { holds: "parts", attributes: ["class"] },
  caption: { holds: "phrases", in: ["table"], attributes: [] },
  thead: { holds: "parts", in: ["table"], attributes: [] },
  tbody: { holds: "parts", in: ["table"], attributes: [] },
  tr: { holds: "parts", in: ["tbody", "thead"], attributes: [] },
  th: { holds: "any", in: ["tr"], attributes: ["abbr", "align", "class", "scope"] },
  td: { holds: "any", in: ["tr"], attributes: ["align", "class"] },

  form: {
    ...{ holds: "any", once: true },
    attributes: [...PLACE, "action", "autocomplete", "role"],
  },
  label: { holds: "phrases", phrase: true, once: true, attributes: ["class", "for"] },
  input: {
    ...{ holds: "void", phrase: true },
    attributes: ["aria-describedby", "id", "name", "size", "type"],
  },
  button: { holds: "phrases", phrase: true, once: true, attributes: [] },
  select: { holds: "parts", phrase: true, once: true, attributes: ["id", "name"] },
  option: { holds: "text", in: ["select"], attributes: ["id", "value"] },

  a: {
    ...{ holds: "phrases", phrase: true, once: true },
    attributes: [
      ...[...TONGUE, ...PLACE, "aria-current", "data-pagefind-filter", "href", "rel", "type"],
    ],
  },
  b: { holds: "phrases", phrase: true, attributes: ["class"] },
  bdi: { holds: "phrases", phrase: true, attributes: ["data-pagefind-filter"] },
  br: { holds: "void", phrase: true, attributes: [] },
  code: { holds: "phrases", phrase: true, attributes: ["class"] },
  em: { holds: "phrases", phrase: true, attributes: [] },
  i: { holds: "phrases", phrase: true, attributes: [] },
  kbd: { holds: "phrases", phrase: true, attributes: [] },
  mark: { holds: "phrases", phrase: true, attributes: [] },
  q: { holds: "phrases", phrase: true, attributes: [] },
  small: { holds: "phrases", phrase: true, attributes: [] },
  span: { holds: "phrases", phrase: true, attributes: [...PLACE, "aria-hidden"] },
  strong: { holds: "phrases", phrase: true, attributes: [] },
  time: {
    ...{ holds: "phrases", phrase: true },
    attributes: ["data-pagefind-filter", "data-pagefind-meta", "data-pagefind-sort", "datetime"],
  },
};

/** What the attributes hold, on whatever element they stand; one that is not named here holds any text. */
export const VALUES: Readonly<Record<string, Value>> = {
  action: "own",
  align: ["center", "left", "right"],
  "aria-hidden": ["true"],
  charset: ["utf-8"],
  class: "names",
  "data-pagefind-body": "flag",
  defer: "flag",
  dir: ["auto", "ltr", "rtl"],
  hidden: "flag",
  href: "link",
  "http-equiv": ["Content-Security-Policy", "refresh"],
  name: ["color-scheme", "description", "from", "q", "robots", "sort", "to", "viewport"],
  open: "flag",
  property: ["og:site_name", "og:title", "og:type", "og:url"],
  rel: ["alternate", "canonical", "icon", "next", "nofollow noopener ugc", "prev", "stylesheet"],
  role: ["search", "status"],
  scope: ["col", "row"],
  src: "own",
  type: ["application/atom+xml", "application/feed+json", "image/svg+xml", "search"],
};
