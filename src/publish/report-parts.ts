import type { Card } from "../card.ts";
import { yearOf } from "../civil-date.ts";
import { groupBy } from "../group-by.ts";
import type { Link } from "../groups.ts";
import type { Notice } from "../notice.ts";
import type { ArticlePage } from "./plan.ts";

/** A source with more texts than this has a page for each of its years, and for each so many texts of a year. */
const MOST_ON_A_PAGE = 200;

/** The page of a source; its label is `null` for texts that tell none. */
export interface ReportLink extends Omit<Link, "label"> {
  readonly label: string | null;
}

/** A text as its report shows it. `place` tells it apart on its page. */
export interface ReportedText {
  readonly place: string;
  readonly card: Card;
  readonly notices: readonly Notice[];
}

/** The texts of a source; where they are too many, those of one year (`period`), `number` from 1 on. */
export interface ReportPart {
  readonly address: string;
  readonly source: ReportLink;
  readonly report: string;
  readonly period: string | null;
  readonly number: number;
  readonly texts: readonly ReportedText[];
  /** Where the texts are, if they are not here. */
  readonly parts: readonly PartLink[];
}

export interface PartLink {
  readonly address: string;
  readonly period: string;
  readonly number: number;
  readonly count: number;
}

/** The texts of each source, in the order of the archive: on one page, or on one for each year. */
export const reportParts = (
  report: string,
  pages: readonly ArticlePage[],
  notices: ReadonlyMap<string, readonly Notice[]>,
  most = MOST_ON_A_PAGE,
): readonly ReportPart[] =>
  [...bySource(pages)].flatMap(([source, own]) => {
    const texts = own.map(({ card }) => ({
      place: placeOf(card.address),
      card,
      notices: notices.get(card.path) ?? [],
    }));
    return partsOf({ source: { ...source, count: texts.length }, report }, texts, most);
  });

/** An article's address without its ending: no two are alike. */
const placeOf = (address: string): string => address.replace(/\.html$/u, "");

/** Articles by the page of their source; a text of two sources stands on both. No slug has the sign of the last page. */
function bySource(pages: readonly ArticlePage[]): ReadonlyMap<ReportLink, readonly ArticlePage[]> {
  const none: ReportLink = { label: null, address: "data/check/not_told.html", count: 0 };
  const links = new Map<string, ReportLink>();
  const linkOf = ({ label, address, count }: Link): ReportLink => {
    const known = links.get(address);
    if (known) return known;
    const own = address.replace(/^sources\/(.*)\/index\.html$/u, "data/check/$1.html");
    const link = { label, address: own, count };
    links.set(address, link);
    return link;
  };
  return groupBy(pages, ({ around }) => {
    const { sources } = around.terms;
    return sources.length === 0 ? [none] : new Set(sources.map(linkOf));
  });
}

function partsOf(
  common: Pick<ReportPart, "source" | "report">,
  texts: readonly ReportedText[],
  most: number,
): readonly ReportPart[] {
  const { address } = common.source;
  const whole = { ...common, address, period: null, number: 1 };
  if (texts.length <= most) return [{ ...whole, texts, parts: [] }];
  const years = groupBy(texts, ({ card }) => [periodOf(card.date)]);
  const parts = [...years].flatMap(([period, own]) =>
    runs(own, most).map((run, at) => ({
      ...common,
      address: address.replace(/\.html$/u, `/${period}${at > 0 ? `-${at + 1}` : ""}.html`),
      period,
      number: at + 1,
      texts: run,
      parts: [],
    })),
  );
  return [{ ...whole, texts: [], parts: parts.map(partLink) }, ...parts];
}

const periodOf = (date: Card["date"]): string => (date === null ? "undated" : yearOf(date));

const runs = <T>(items: readonly T[], most: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / most) }, (_, at) =>
    items.slice(at * most, (at + 1) * most),
  );

const partLink = ({
  address,
  period,
  number,
  texts,
}: Pick<PartLink, "address" | "period" | "number"> & Pick<ReportPart, "texts">): PartLink => ({
  address,
  period,
  number,
  count: texts.length,
});
