import type { TakingRule } from "../rule.ts";

// Enditem   (END)   ###   -30-   ***   （完）   -- NWA
// The harbour reopens on Friday. Enditem
// - END -   ab/cd/ef (initials)   Our Standards: The NWA Principles.
// not: - LANNOTH (an item of a list)
const AFTER_SENTENCE =
  "(?<=^|[.!?”\"'’)）。！？」]\\s{0,3})(?:Enditem(?:\\/\\p{L}{1,20})?\\.?|[(（]END[)）])";
const AFTER_ANYTHING = "[(（]完[)）]";
const INITIALS = "\\p{Ll}{2,4}(?:\\/\\p{Ll}{2,4}){1,3}";
const STANDARDS = "Our Standards: The [\\p{L} ]{3,60}\\.?";
const ALONE = `^\\s*(?:ENDS?|-\\s?END\\s?-|${INITIALS}|${STANDARDS}|-\\s?30\\s?-|#{2,5}|\\*(?:\\s?\\*){2,4}|_{2,5}|=+|--\\s?[A-Z]{2,12})`;
const LONE = new RegExp(`${ALONE}\\s*$`, "u");
const SIGN_OFF = new RegExp(`(?:${AFTER_SENTENCE}|${AFTER_ANYTHING}|${ALONE})\\s*$`, "u");
const BEHIND_WORDS = /Enditem|END|完/u;

/** The mark with which an agency ends its text. */
export const signOff: TakingRule = {
  name: "sign-off",
  take({ text }) {
    const pattern = BEHIND_WORDS.test(text) ? SIGN_OFF : LONE;
    const found = pattern.exec(text)?.[0];
    if (!found) return null;
    const words = found.trim();
    return { length: found.length, findings: [{ field: "removed", value: words, text: words }] };
  },
};
