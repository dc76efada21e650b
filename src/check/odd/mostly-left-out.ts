import type { Article } from "../../article.ts";
import { isBare } from "./no-body.ts";
import type { OddityAlone } from "./oddity.ts";

/** A text of which more was left out than is shown. */
export const mostlyLeftOut: OddityAlone = {
  rule: "mostly-left-out",
  find(article) {
    const { removed } = article;
    const out = lengthOf(removed);
    const share = out / (out + shown(article));
    if (!(share > 0.5) || isBare(article)) return null;
    const rules = [...new Set(removed.map(({ rule }) => rule))].join(", ");
    const message = `Expected a text of which most is shown, found that ${Math.round(share * 100)} % of it was left out (${rules})`;
    return { line: removed[0]?.line ?? null, message };
  },
};

const lengthOf = (pieces: readonly { readonly text: string }[]): number =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);

const shown = ({ body, headline, dateline }: Article): number =>
  lengthOf(body) + (headline?.length ?? 0) + (dateline?.text.length ?? 0);
