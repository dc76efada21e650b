import { type Html, html } from "../../src/html/html.ts";

/** The small form of a nameplate. It sends a reader to the search page by a plain address, so it needs no script. */
export const searchBox = (
  action: string,
): Html => html`<form class="search-box" action="${action}" role="search">
<label class="unseen" for="search-box">Search this archive</label>
<input id="search-box" type="search" name="q"> <button>Search</button>
</form>
`;
