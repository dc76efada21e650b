import type { Allowed, Value } from "./allowance.ts";

/** The tag with the policy, as a part that a head must have. */
export const POLICY = "a policy";

const TONGUE = ["dir", "lang"];
const PLACE = ["class", "id"];

/** Every element that a page may have, and its attributes: what the views use, and nothing else. */
export const ELEMENTS: Readonly<Record<string, Allowed>> = {
  html: { holds: "parts", in: [""], must: ["head", "body"], attributes: [...TONGUE] },
  head: { holds: "parts", in: ["html"], must: [POLICY], attributes: [] },
  meta: {
    ...{ holds: "void", in: ["head"] },
    attributes: ["charset", "content", "http-equiv", "name", "property"],
  },
  title: { holds: "text", in: ["head"], attributes: [] },
  link: { holds: "void", in: ["head"], attributes: ["href", "rel", "title", "type"] },
  script: { holds: "nothing", in: ["head"], attributes: ["defer", "src", "type"] },
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
  h3: { holds: "phrases", attributes: ["id"] },
  h4: { holds: "phrases", attributes: ["id"] },
  h5: { holds: "phrases", attributes: ["id"] },
  h6: { holds: "phrases", attributes: ["id"] },
  p: { holds: "phrases", attributes: [...TONGUE, ...PLACE, "hidden"] },
  pre: { holds: "phrases", attributes: ["tabindex"] },
  blockquote: { holds: "any", attributes: ["id"] },
  hr: { holds: "void", attributes: [] },
  ul: { holds: "parts", attributes: [...TONGUE, ...PLACE, "aria-label", "hidden"] },
  ol: { holds: "parts", attributes: [...TONGUE, ...PLACE, "start"] },
  li: { holds: "any", in: ["ol", "ul"], attributes: ["class"] },
  dl: { holds: "parts", attributes: ["class"] },
  dt: { holds: "phrases", in: ["div"], attributes: [] },
  dd: { holds: "any", in: ["div"], attributes: ["data-pagefind-meta"] },
  details: { holds: "any", attributes: [...PLACE, "hidden", "open"] },
  summary: { holds: "phrases", in: ["details"], attributes: [] },

  table: { holds: "parts", attributes: ["class"] },
  caption: { holds: "phrases", in: ["table"], attributes: [] },
  thead: { holds: "parts", in: ["table"], attributes: ["class"] },
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
  textarea: { holds: "text", phrase: true, attributes: ["id", "readonly", "rows"] },
  button: { holds: "phrases", phrase: true, once: true, attributes: [] },
  select: { holds: "parts", phrase: true, once: true, attributes: ["id", "name"] },
  option: { holds: "text", in: ["select"], attributes: ["id", "value"] },

  a: {
    ...{ holds: "phrases", phrase: true, once: true },
    attributes: [
      ...[
        ...TONGUE,
        ...PLACE,
        "aria-current",
        "aria-label",
        "data-pagefind-filter",
        "href",
        "rel",
        "type",
      ],
    ],
  },
  b: { holds: "phrases", phrase: true, attributes: ["class"] },
  bdi: { holds: "phrases", phrase: true, attributes: ["data-pagefind-filter"] },
  br: { holds: "void", phrase: true, attributes: [] },
  code: { holds: "phrases", phrase: true, attributes: ["class"] },
  del: { holds: "phrases", phrase: true, attributes: [] },
  em: { holds: "phrases", phrase: true, attributes: [] },
  i: { holds: "phrases", phrase: true, attributes: [] },
  kbd: { holds: "phrases", phrase: true, attributes: [] },
  mark: { holds: "phrases", phrase: true, attributes: [] },
  q: { holds: "phrases", phrase: true, attributes: [...TONGUE] },
  small: { holds: "phrases", phrase: true, attributes: ["lang"] },
  span: {
    ...{ holds: "phrases", phrase: true },
    attributes: [
      ...[...PLACE, "aria-hidden"],
      ...["data-pagefind-filter", "data-pagefind-meta", "data-pagefind-sort"],
    ],
  },
  strong: { holds: "phrases", phrase: true, attributes: [] },
  svg: {
    ...{ holds: "parts", phrase: true, must: ["path"] },
    attributes: ["aria-hidden", "aria-label", "class", "preserveAspectRatio", "role", "viewBox"],
  },
  path: { holds: "nothing", in: ["svg"], attributes: ["d"] },
  u: { holds: "phrases", phrase: true, attributes: [] },
  time: {
    ...{ holds: "phrases", phrase: true },
    attributes: ["data-pagefind-filter", "data-pagefind-meta", "data-pagefind-sort", "datetime"],
  },
};

/** A script that says by its type that it is data: no browser runs it. */
export const DATA_BLOCK: Allowed = { holds: "data", in: ["head"], attributes: ["type"] };
export const DATA_TYPE = "application/ld+json";

const DUBLIN_CORE = [
  ...["dc.source", "dcterms.created", "dcterms.creator", "dcterms.date", "dcterms.issued"],
  ...["dcterms.language", "dcterms.modified", "dcterms.rights", "dcterms.spatial"],
  ...["dcterms.subject", "dcterms.temporal", "dcterms.title"],
];

/** What the attributes hold, on whatever element they stand; one that is not named here holds any text. */
export const VALUES: Readonly<Record<string, Value>> = {
  action: "own",
  align: ["center", "left", "right"],
  "aria-hidden": ["true"],
  charset: ["utf-8"],
  class: "names",
  d: "lines",
  "data-pagefind-body": "flag",
  defer: "flag",
  dir: ["auto", "ltr", "rtl"],
  hidden: "flag",
  href: "link",
  "http-equiv": ["Content-Security-Policy", "refresh"],
  name: [
    ...["color-scheme", "description", "from", "q", "robots", "sort", "to", "viewport"],
    ...DUBLIN_CORE,
  ],
  open: "flag",
  preserveAspectRatio: ["none"],
  property: [
    ...["article:modified_time", "article:published_time", "article:section", "article:tag"],
    ...["og:description", "og:site_name", "og:title", "og:type", "og:url", "z:itemType"],
  ],
  readonly: "flag",
  rel: ["alternate", "canonical", "icon", "next", "nofollow noopener ugc", "prev", "stylesheet"],
  role: ["img", "search", "status"],
  scope: ["col", "row"],
  src: "own",
  type: ["application/atom+xml", "application/feed+json", DATA_TYPE, "image/svg+xml", "search"],
  viewBox: "size",
};
