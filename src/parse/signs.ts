/** Signs that a line may have, one bit each. A rule names those without which it takes nothing. */
export const SIGN = {
  digit: 1,
  /** ( */
  bracket: 2,
  /** [ < 【 */
  corner: 4,
  /** - – — _ • · */
  dash: 8,
  slash: 16,
  /** : ： */
  colon: 32,
  bar: 64,
  /** : ： / */
  label: 128,
  /** Of a script whose words have no spaces between them, most of all a Chinese one. */
  wide: 256,
} as const;

const EVERY = Object.values(SIGN).reduce((all, sign) => all | sign, 0);

const OF_SIGN: readonly (readonly [sign: number, chars: string])[] = [
  [SIGN.digit, "0123456789"],
  [SIGN.bracket, "("],
  [SIGN.corner, "[<"],
  [SIGN.dash, "-_•·–—"],
  [SIGN.slash, "/"],
  [SIGN.colon, ":"],
  [SIGN.bar, "|"],
  [SIGN.label, ":/"],
];

/** Beyond these characters, which all the scripts of Europe are among, a line is taken to have every sign. */
const FIRST_FAR = 0x590;
const PUNCTUATION = 0x2010;
const PUNCTUATION_END = 0x2030;

const TABLE: Uint16Array = Uint16Array.from({ length: PUNCTUATION_END }, (_, code) =>
  code >= FIRST_FAR && code < PUNCTUATION
    ? EVERY
    : OF_SIGN.filter(([, chars]) => chars.includes(String.fromCharCode(code))).reduce(
        (signs, [sign]) => signs | sign,
        0,
      ),
);

/** The signs of a line, or more of them: none that it has is left out. */
export function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) signs |= TABLE[text.charCodeAt(at)] ?? EVERY;
  return signs;
}
