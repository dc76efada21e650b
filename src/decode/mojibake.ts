import iconv from "iconv-lite";
import { strictUtf8 } from "./strict-utf8.ts";

// Lavrovâ€™s office        ->  Lavrov’s office
// cafÃ©, dÃ©jÃ  vu        ->  café, déjà vu
// Ã¢â‚¬â„¢                ->  ’ (it happened twice)
// not: São Paulo, “CAFÉ”, „Spaß“, “très pressé”…, MAÇÃ, 5×½

/** The characters of windows-1252 and Latin 1 for the bytes from 0x80, by byte. */
const BYTE_OF: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, at) => at + 0x80).flatMap((byte) => [
    [String.fromCharCode(byte), byte] as const,
    [iconv.decode(Buffer.from([byte]), "windows-1252"), byte] as const,
  ]),
);

const charsOf = (from: number, to: number): string =>
  [...BYTE_OF]
    .filter(([char, byte]) => char !== "\ufffd" && byte >= from && byte <= to)
    .map(([char]) => char)
    .join("");

const NEXT = `[${charsOf(0x80, 0xbf)}]`;

/** What UTF-8 looks like when it is read so, as far as it stands for characters that news are written in. */
const PAIR = `[ÂÃÄÅÆÌÎÏÐÑ×ØÙÚÛ]${NEXT}|È[${charsOf(0x98, 0x9b)}]|Ë[${charsOf(0x86, 0x86)}${charsOf(0x9c, 0x9c)}]`;
const TRIPLE = `â[${charsOf(0x80, 0x84)}${charsOf(0x86, 0x86)}${charsOf(0x96, 0x9d)}]${NEXT}|ï[${charsOf(0xbb, 0xbf)}]${NEXT}|[àãäåæçèéêëìí]${NEXT}{2}`;
const EMOJI = `ð[${charsOf(0x9f, 0x9f)}]${NEXT}{2}`;

const RUN = new RegExp(`(?:${PAIR}|${TRIPLE}|${EMOJI})+`, "gu");

/** Nothing of the kind, in nearly every line. */
const SUSPECT = new RegExp(`[ÂÃÄÅÆÈËÌÎÏÐÑ×ØÙÚÛàâãäåæçèéêëìíïð]${NEXT}`, "u");

/** False where surely nothing is to be put right. */
export const mayBeMojibake = (text: string): boolean => SUSPECT.test(text) || text.includes("Ã ");

/** It happens once, seldom twice; and what is put right proves what stands beside it. */
const MOST_TIMES = 4;

/** UTF-8 that somebody read as windows-1252 or Latin 1, put right where the characters leave no doubt; else unchanged. */
export function repairMojibake(text: string): string {
  let repaired = text;
  for (let times = 0; times < MOST_TIMES && SUSPECT.test(repaired); times += 1) {
    const next = repaired.replace(RUN, (run: string, at: number, whole: string) =>
      isCertain(run, whole.slice(0, at), whole.slice(at + run.length))
        ? (strictUtf8(bytesOf(run)) ?? run)
        : run,
    );
    if (next === repaired) break;
    repaired = next;
  }
  return repairLostSpace(repaired, repaired !== text);
}

const bytesOf = (run: string): Uint8Array =>
  Uint8Array.from(run, (char) => BYTE_OF.get(char) ?? char.charCodeAt(0));

/** What may follow a word that ends with a letter of its own: “CAFÉ”, MAÇÃ… */
const ENDS_WORD = /[\u00a0\u00ab\u00bb\u2013\u2014\u2018-\u201e\u2026\u2039\u203a\u2022\u2122]$/u;

/** What stands for letters of Asia: among Latin letters, one alone is none. */
const FAR = /^[×ØÙÚÛàãäåæçèéêëìí]/u;
const FAR_LETTER = /[\u0590-\u07bf\u0900-\u1dff\u3040-\ud7ff]/u;
const BESIDE_FAR = /(?:^|[\s\u0590-\u07bf\u0900-\u1dff\u3000-\ud7ff])$/u;

/** One pair may be a right letter and a right sign; more of them in a row, or one within a word, are not. */
function isCertain(run: string, before: string, after: string): boolean {
  if (/^[âïð]/u.test(run) || run.length > 3) return true;
  if (FAR.test(run)) return BESIDE_FAR.test(before) && FAR_LETTER.test(before + after);
  if (run.startsWith("Ì") && !/\p{L}$/u.test(before)) return false;
  const within = /\p{Ll}$/u.test(before) || /^\p{L}/u.test(after);
  return within || !ENDS_WORD.test(run) || standsAlone(run, before, after);
}

/** Neither Â nor Ã is a word: Home Â» News */
const standsAlone = (run: string, before: string, after: string): boolean =>
  /^[ÂÃ]/u.test(run) && /(?:^|\s)$/u.test(before) && /^(?:[\s,.;:!?)]|$)/u.test(after);

// dÃ©jÃ  vu, lÃ , Ã la mode: the second byte of à is a no-break space, which became a plain one
const LOST_SPACE = /(?<=\p{Ll})Ã (?=(?<next>.?))/gu;
const LOST_SPACE_BESIDE_OTHERS = /(?<!\p{Lu})Ã (?=(?<next>.?))/gu;

/** Where the next word follows at once, the space was one and the other. */
const repairLostSpace = (text: string, hasOthers: boolean): string =>
  text.replace(hasOthers ? LOST_SPACE_BESIDE_OTHERS : LOST_SPACE, (_, next: string) =>
    /[\p{L}\p{N}]/u.test(next) ? "à " : "à",
  );
