/** What a style sheet may not have, and where. */
export interface StyleFault {
  /** Counted from the start of the sheet. */
  readonly at: number;
  readonly found: string;
  readonly expected: string;
}

/** The first thing in a style sheet by which it would reach out of its site, or out of the block of rules that it is put into; `null` where there is none. */
export function styleFault(css: string): StyleFault | null {
  let depth = 0;
  for (const { 0: found, index: at, groups = {} } of css.matchAll(TOKEN)) {
    if (found === "{") depth += 1;
    else if (found === "}") depth -= 1;
    const expected = depth < 0 ? "a `{` for every `}`" : expectedFor(groups);
    if (expected !== null) return { at, found: found.slice(0, 40), expected };
  }
  return depth > 0 ? { at: css.length, found: "the end", expected: "a `}` for every `{`" } : null;
}

/** Comments and texts are read as wholes, so that nothing in them is taken for a rule. */
const TOKEN = new RegExp(
  [
    String.raw`/\*(?:[^*]|\*(?!/))*\*/`,
    String.raw`(?<text>"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*')`,
    String.raw`(?:url|src)\(\s*(?<address>"[^"]*"|'[^']*'|[^\s()"']*)\s*\)`,
    String.raw`(?<reach>(?:url|src)\()`,
    "(?<load>@import)",
    String.raw`(?<open>["']|/\*)`,
    String.raw`(?<sign>\\|//|</|<!--|-->)`,
    "[{}]",
  ].join("|"),
  "giu",
);

/** A file that lies beside the sheet. */
const BESIDE = /^["']?(?!\.)[\w.-]+["']?$/u;

function expectedFor({ text, address, reach, load, open, sign }: Readonly<Record<string, string>>) {
  if (text?.includes("//")) return "no address of another site";
  if (reach !== undefined || (address !== undefined && !BESIDE.test(address)))
    return "the name of a file that lies beside the style sheet, such as `url(icon.svg)`";
  if (load !== undefined) return "the rules themselves: nothing is loaded from elsewhere";
  if (open !== undefined) return "an end of every comment and of every text in quotes";
  return sign === undefined ? null : "rules of CSS; `\\` stands in quotes only";
}
