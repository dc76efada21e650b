import { type Html, html } from "../../src/html/html.ts";

/** What to do next, for whoever has just built an archive without texts. */
export const emptyArchive = (): Html => html`<div class="guide">
<h2 id="dates">This archive is still empty</h2>
<p>Nothing is wrong: no text was found to make pages of. Three steps fill it.</p>
<ol class="steps">
<li><h3>Put texts into the content folder</h3>
<p>Plain text (<code>.txt</code>, <code>.text</code>) or Markdown (<code>.md</code>), in any folders, as they came. They need no headline, no date and no front matter. This is enough, as <code>content/first.txt</code>:</p>
<pre tabindex="0"><code>date 2021-02-10 LANNOTH, Feb. 9 (SNW) -- A ferry ran aground in fog off Lannoth on Tuesday. All on board are safe.</code></pre></li>
<li><h3>Build the site again</h3>
<pre tabindex="0"><code>npx backfile build</code></pre>
<p>Or leave <code>npx backfile dev</code> running: it shows each text as soon as it is saved.</p></li>
<li><h3>Look at what was found</h3>
<pre tabindex="0"><code>npx backfile check
npx backfile explain content/first.txt</code></pre>
<p>The first says of every file what was found and what is missing, and names each file that could not be read, with the reason. The second shows one text line by line.</p></li>
</ol>
<p>The archive’s name, its language and whom to write to stand in <code>content/archive.yml</code>; what readers should know of it, in <code>content/_about.md</code>.</p>
</div>`;
