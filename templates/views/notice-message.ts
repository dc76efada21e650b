import { type Html, html } from "../../src/html/html.ts";

/** The message of a notice; what it says between backticks is a name or a line, as it is typed. */
export const noticeMessage = (message: string): Html =>
  html`${message.split("`").map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
