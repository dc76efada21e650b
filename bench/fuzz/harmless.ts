const ANY = ["class", "dir", "hidden", "id", "lang"];
const SEARCH = [
  "data-pagefind-body",
  "data-pagefind-filter",
  "data-pagefind-meta",
  "data-pagefind-sort",
];

const plain = (...names: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(names.map((name) => [name, [...ANY, ...SEARCH]]));

/** The elements of a page and their attributes, written out by hand: whatever is not here has no business in a page. */
export const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  ...plain("article", "b", "bdi", "blockquote", "br", "caption", "code", "dd", "del", "div", "dl"),
  ...plain("dt", "em", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr"),
  ...plain("html", "i", "ins", "kbd", "li", "main", "mark", "noscript", "p", "q", "small"),
  ...plain("span", "strong", "summary", "table", "tbody", "thead", "title", "tr", "body"),
  ...plain("u"),
  a: [...ANY, ...SEARCH, "href", "rel", "type", "aria-current", "aria-label"],
  aside: [...ANY, "aria-label"],
  button: ANY,
  details: [...ANY, "open"],
  form: [...ANY, "action", "autocomplete", "role"],
  input: [...ANY, "aria-describedby", "name", "size", "type"],
  label: [...ANY, "for"],
  link: ["href", "rel", "title", "type"],
  meta: ["charset", "content", "http-equiv", "name", "property"],
  nav: [...ANY, "aria-label"],
  ol: [...ANY, "start"],
  option: [...ANY, "value"],
  pre: [...ANY, "tabindex"],
  script: ["defer", "src", "type"],
  section: [...ANY, "aria-labelledby"],
  select: [...ANY, "name"],
  span: [...ANY, ...SEARCH, "aria-hidden"],
  td: [...ANY, "align"],
  textarea: ["id", "readonly", "rows"],
  svg: ["class", "viewBox", "preserveAspectRatio", "aria-hidden", "role", "aria-label"],
  path: ["d"],
  th: [...ANY, "abbr", "align", "scope"],
  time: [...ANY, ...SEARCH, "datetime"],
  ul: [...ANY, "aria-label"],
  div: [...ANY, ...SEARCH, "role"],
};
