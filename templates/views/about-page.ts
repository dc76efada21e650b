import { type Html, html } from "../../src/html/html.ts";
import type { AboutPage } from "../../src/publish/about.ts";
import type { Site } from "../../src/publish/plan.ts";
import { howItWasMade } from "./about-made.ts";
import { howToReadIt, howToUseIt } from "./about-words.ts";
import { layout } from "./layout.ts";
import { markdown } from "./markdown.ts";

/** What the archive says of itself, then how it was made, what its marks mean and how it is used. */
export const aboutPage = (about: AboutPage, site: Site): Html =>
  layout({
    site,
    address: about.address,
    title: "About",
    description: `How ${site.title} was made, and what its marks mean`,
    main: html`<h1>About this archive</h1>
<div class="guide about">
${about.own !== null && html`<div>\n${markdown(about.own)}</div>\n`}${howItWasMade(about, site)}${howToReadIt()}${howToUseIt(about, site)}</div>`,
  });
