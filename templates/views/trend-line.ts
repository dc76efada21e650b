import type { Trend } from "../../src/groups.ts";
import { type Html, html } from "../../src/html/html.ts";
import { type Axis, type Extent, trendBars } from "./trend-bars.ts";

const EXTENT: Extent = { width: 96, height: 16 };
const WIDEST = 6;

/** The trend of a term as a small drawing in a list, where the count stands beside it. Those of one list share an axis (`axisOf`), so that a year is at one place in all of them. */
export const trendLine = (trend: Trend, axis: Axis): Html =>
  html`<svg class="trend" viewBox="0 0 ${EXTENT.width} ${EXTENT.height}" aria-hidden="true"><path d="${trendBars(trend, axis, EXTENT, WIDEST)}"></path></svg>`;
