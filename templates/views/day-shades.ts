import { type Html, html } from "../../src/html/html.ts";

/** The most articles that a day has in each step but the last. */
const STEPS = [1, 3, 8, 20] as const;

/** Five steps, so that a busy day is told from a quiet one at a glance: 1 to 5. */
export const dayShade = (count: number): number =>
  STEPS.findIndex((most) => count <= most) + 1 || STEPS.length + 1;

/** What the steps mean. */
export const shadeLegend = (): Html =>
  html`<p class="legend">Articles on a day: ${[...STEPS, null].map(
    (most, at) =>
      html`<span class="shade-${at + 1}">${nameOf((STEPS[at - 1] ?? 0) + 1, most)}</span> `,
  )}</p>`;

/** `1`, `2 to 3`, `21 and more` */
const nameOf = (least: number, most: number | null): string => {
  if (most === null) return `${least} and more`;
  return least === most ? String(least) : `${least} to ${most}`;
};
