import { faultAt, type PageFault } from "./page-fault.ts";

// Without the flag `u` a page is looked through at several times the pace. Halves of characters are told apart below: two may be a whole one.
const DOUBTFUL = /[^\t\n\r -~\u00a0-\ud7ff\ue000-\ufffd]/;
const CONTROL = /[^\t\n\r -~\u00a0-\ufffd]/;
const HALF = /\p{Cs}/u;
const NO_REFERENCE = /&(?!quot;|amp;|#39;|lt;|gt;)/;

/** The first character that no page has, or the first `&` that begins none of the five references which our tag writes; `null` where all is well. */
export const signFault = (content: string): PageFault | null =>
  (DOUBTFUL.test(content) ? characterFault(content) : null) ?? referenceFault(content);

function characterFault(content: string): PageFault | null {
  const at = content.search(CONTROL);
  if (at >= 0) return faultAt(content, at, at + 1, "no control character");
  if (content.isWellFormed()) return null;
  const half = content.search(HALF);
  return faultAt(content, half, half + 1, "whole characters");
}

function referenceFault(content: string): PageFault | null {
  const at = content.search(NO_REFERENCE);
  return at < 0
    ? null
    : faultAt(content, at, at + 12, "one of the references &amp; &lt; &gt; &quot; &#39;");
}
