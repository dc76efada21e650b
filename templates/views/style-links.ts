import { type Html, html } from "../../src/html/html.ts";
import type { Site } from "../../src/publish/plan.ts";

const STYLESHEET = "assets/backfile.css";

/** The program's stylesheet and after it, where it has one, the archive's own; `to` makes the links. */
export const styleLinks = (
  { theme }: Pick<Site, "theme">,
  to: (target: string) => string,
): Html => html`<link rel="stylesheet" href="${to(STYLESHEET)}">
${theme !== null && html`<link rel="stylesheet" href="${to(theme)}">\n`}`;
