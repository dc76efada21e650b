import type { Trend } from "../../src/groups.ts";

/** The periods over which trends are drawn: years, or months, as numbers that follow each other. */
export interface Axis {
  readonly first: number;
  readonly length: number;
}

/** A drawing is so many units wide and high. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** From the first period of some trends to the last. */
export function axisOf(trends: readonly Trend[]): Axis {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const trend of trends) {
    const [from, to] = [trend[0], trend.at(-1)];
    if (from) first = Math.min(first, numberOf(from.period));
    if (to) last = Math.max(last, numberOf(to.period));
  }
  return first > last ? { first: 0, length: 1 } : { first, length: last - first + 1 };
}

/** A bar for each period with an article, the highest as high as the drawing, in whole numbers: `d` of a path. */
export function trendBars(
  trend: Trend,
  axis: Axis,
  { width, height }: Extent,
  wide: number,
): string {
  const most = trend.reduce((highest, { count }) => Math.max(highest, count), 0);
  const step = width / axis.length;
  const bar = Math.min(wide, Math.max(1, Math.floor(step * 0.75)));
  return trend
    .filter(({ count }) => count > 0)
    .map(({ period, count }) => {
      const from = Math.floor((numberOf(period) - axis.first) * step);
      return `M${from} ${height}v-${Math.max(1, Math.round((count / most) * height))}h${bar}V${height}z`;
    })
    .join("");
}

function numberOf(period: string): number {
  const [year = 0, month] = period.split("-").map(Number);
  return month === undefined ? year : year * 12 + month;
}
