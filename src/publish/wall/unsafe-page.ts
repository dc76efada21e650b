import type { Card, Stacks } from "../../card.ts";
import { printable } from "../../notice.ts";
import type { PageFault } from "./page-fault.ts";
import { type Wall, wall } from "./page-faults.ts";

/** A page with a fault. */
export interface UnsafePage {
  readonly address: string;
  readonly fault: PageFault;
}

/** Looks at each page that is drawn, and keeps what it found. */
export interface Watchman {
  readonly see: (address: string, content: string) => void;
  readonly found: () => readonly UnsafePage[];
}

/** One for the pages of one site. */
export function watchman(): Watchman {
  const look: Wall = wall();
  const found: UnsafePage[] = [];
  return {
    see: (address, content) => {
      for (const fault of look(address, content)) found.push({ address, fault });
    },
    found: () => found,
  };
}

/** `index.html:12  unsafe-page  Expected …, found …` without what stands before the message. */
export const unsafeMessage = ({ found, expected }: PageFault): string =>
  `Expected ${expected}, found \`${found}\``;

const MOST = 3;

/** The texts that a page with a fault is made from: its own; else up to three that have what was found among their words. */
export function textsBehind(
  { address, fault }: UnsafePage,
  cards: readonly Card[],
  { articleOf }: Pick<Stacks, "articleOf">,
): readonly string[] {
  const own = cards.find((card) => card.address === address);
  if (own) return [own.path];
  const has = (card: Card): boolean =>
    [card.displayTitle, ...articleOf(card).body.map(({ text }) => text)].some((text) =>
      text.includes(fault.found),
    );
  const paths: string[] = [];
  for (const card of cards) {
    if (paths.length === MOST) break;
    if (has(card)) paths.push(card.path);
  }
  return paths;
}

/** What a person is told when a site is not published. */
export function refusal(
  pages: readonly UnsafePage[],
  cards: readonly Card[],
  stacks: Pick<Stacks, "articleOf">,
): string {
  const shown = pages.slice(0, MOST).map((page) => {
    const texts = textsBehind(page, cards, stacks);
    const from = texts.length > 0 ? `; it is made from ${texts.join(", ")}` : "";
    const { line } = page.fault;
    return `  ${printable(`${page.address}:${line}  ${unsafeMessage(page.fault)}${from}`)}`;
  });
  const rest = pages.length - shown.length;
  return [
    "A fault of the program: it made pages that are not safe to publish, so nothing was published, and the site stays as it was. Please report it:",
    ...shown,
    ...(rest > 0 ? [`  and ${rest.toLocaleString("en")} more pages`] : []),
  ].join("\n");
}
