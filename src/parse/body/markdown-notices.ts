import { marked, type Token } from "marked";
import type { Notice } from "../../notice.ts";
import { safeLink } from "../../safe-link.ts";

/** Something in a Markdown text that its page does not show as it was meant. */
interface Seen {
  readonly rule: "raw-html" | "left-out-link";
  readonly words: string;
}

/** The first of a kind on its line, and how many there are. */
interface Gathered {
  readonly line: number;
  readonly words: string;
  readonly count: number;
}

const MESSAGES = {
  "raw-html": (found: string): string =>
    `Expected Markdown without HTML, found ${found}, shown as text`,
  "left-out-link": (found: string): string =>
    `Expected links with http, https or mailto, found ${found}, shown without a link`,
} as const;

/** Tells of raw HTML and of links that no reader may follow: once a text for each. `tokens` are marked's blocks, each with the line on which it begins. */
export function markdownNotices(
  path: string,
  tokens: readonly (readonly [token: Token, line: number])[],
): readonly Notice[] {
  const gathered = new Map<Seen["rule"], Gathered>();
  for (const [token, line] of tokens)
    for (const { rule, words } of seenIn(token)) {
      const before = gathered.get(rule) ?? { line, words, count: 0 };
      gathered.set(rule, { ...before, count: before.count + 1 });
    }
  return [...gathered].map(([rule, { line, words, count }]) => {
    const more = count > 1 ? ` and ${count - 1} more` : "";
    const message = MESSAGES[rule](`\`${words.slice(0, 60).toWellFormed()}\`${more}`);
    return { rule, message, place: { path, line } };
  });
}

function seenIn(block: Token): readonly Seen[] {
  const seen: Seen[] = [];
  marked.walkTokens([block], (token) => {
    if (token.type === "html") seen.push({ rule: "raw-html", words: firstLine(token.raw) });
    if ((token.type === "link" || token.type === "image") && safeLink(token.href) === null)
      seen.push({ rule: "left-out-link", words: firstLine(token.raw) });
  });
  return seen;
}

const firstLine = (raw: string): string => raw.trim().split("\n", 1)[0] ?? "";
