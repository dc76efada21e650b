import type { Article } from "../../src/article.ts";
import { type Html, html } from "../../src/html/html.ts";
import { evidence } from "./evidence.ts";

/** What the page of an article says of its own proof. */
export const howWeKnow = (
  article: Article,
  language: string,
): Html => html`<section class="evidence" aria-labelledby="how-we-know">
<h2 id="how-we-know">How we know</h2>
${evidence(article, language)}
</section>`;
