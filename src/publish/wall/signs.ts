import { faultAt, type PageFault } from "./page-fault.ts";

// Without the flag `u` a page of ASCII is looked through at several times the pace; halves of characters are told apart below.
const CONTROL = /[^\t\n\r -~\u00a0-\ufffd]/;
const HALF = /\p{Cs}/u;
const REFERENCES: readonly string[] = ["&lt;", "&#39;", "&quot;", "&amp;", "&gt;"];

/** The first character that no page has, or the first `&` that begins none of the five references which our tag writes; `null` where all is well. */
export function signFault(content: string): PageFault | null {
  const at = content.search(CONTROL);
  if (at >= 0) return faultAt(content, at, at + 1, "no control character");
  if (!content.isWellFormed())
    return faultAt(content, content.search(HALF), content.search(HALF) + 1, "whole characters");
  for (let from = content.indexOf("&"); from >= 0; from = content.indexOf("&", from + 1))
    if (!REFERENCES.some((each) => content.startsWith(each, from)))
      return faultAt(
        content,
        from,
        from + 12,
        "one of the references &amp; &lt; &gt; &quot; &#39;",
      );
  return null;
}
