/** The words of a text as numbers of 32 bits, in their order. A character of a script without spaces is a word of its own. */
export type ReadWordCodes = (text: string) => Uint32Array;

const NONE = 0;
const LETTER = 1;
const ALONE = 2;
const HIDDEN = 3;

const UNITS = 0x10000;

const LONE_SCRIPTS =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]$/u;

function classOf(unit: string): number {
  if (LONE_SCRIPTS.test(unit)) return ALONE;
  if (/^[\p{L}\p{N}\p{Cs}]$/u.test(unit)) return LETTER;
  return /^[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]$/u.test(unit) ? HIDDEN : NONE;
}

/** The letter below its marks, in lower case: `É` and `é` are `e`. */
const foldedUnit = (unit: string): number =>
  unit.toLowerCase().normalize("NFKD").toLowerCase().charCodeAt(0);

interface Units {
  readonly classes: Uint8Array;
  readonly folded: Uint16Array;
}

function unitTable(): Units {
  const classes = new Uint8Array(UNITS);
  const folded = new Uint16Array(UNITS);
  for (let code = 0; code < UNITS; code += 1) {
    const unit = String.fromCharCode(code);
    const kind = classOf(unit);
    classes[code] = kind;
    if (kind !== NONE) folded[code] = foldedUnit(unit);
  }
  return { classes, folded };
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019]);
const S = 0x73;

/** Makes the reader of words; case, accents and the possessive of English make no difference (FNV-1a). */
export function wordCodeReader(): ReadWordCodes {
  const { classes, folded } = unitTable();
  const classAt = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? NONE;
  const isPossessive = (text: string, at: number): boolean =>
    APOSTROPHES.has(text.charCodeAt(at)) &&
    folded[text.charCodeAt(at + 1)] === S &&
    classAt(text, at + 2) !== LETTER;
  return (text) => {
    const codes = new Uint32Array(text.length);
    let count = 0;
    for (let at = 0; at < text.length; ) {
      let kind = classAt(text, at);
      if (kind !== LETTER && kind !== ALONE) {
        at += isPossessive(text, at) && classAt(text, at - 1) === LETTER ? 2 : 1;
        continue;
      }
      let hash = FNV_START;
      const lone = kind === ALONE;
      do {
        if (kind !== HIDDEN)
          hash = Math.imul(hash ^ (folded[text.charCodeAt(at)] ?? 0), FNV_PRIME);
        at += 1;
        kind = classAt(text, at);
      } while (!lone && (kind === LETTER || kind === HIDDEN));
      codes[count] = hash;
      count += 1;
    }
    return codes.slice(0, count);
  };
}
