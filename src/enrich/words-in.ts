/** The words of a text, each by its place and by a number that words of one key share. */
export interface WordsIn {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly codes: readonly number[];
}

const WORD = /[\p{L}\p{M}\p{N}’'-]+/gu;

/** "minister’s" is the word "minister"; a hyphen belongs to its word, so "all-weather" is no weather. */
export const wordKey = (word: string): string => {
  const key = word.toLowerCase();
  return /[’']/u.test(key) ? key.replace(/’/gu, "'").replace(/'s?$/u, "") : key;
};

const SEED = 0x811c9dc5 | 0;

const mixed = (code: number, char: number): number => Math.imul(code ^ char, 0x01000193);

function codeOf(key: string): number {
  let code = SEED;
  for (let at = 0; at < key.length; at += 1) code = mixed(code, key.charCodeAt(at));
  return code;
}

/** From here on stand the signs and letters of Asia, which the pattern tells apart. */
const FAR = 0x2e80;

/** What a character is: of no word; one of a word, with its code in small letters; one of a word whose key has to be made. */
const NO_WORD = 0;
const IN_KEY = 0xffff;

function kindOf(char: string): number {
  if (/[A-Za-z\d-]/u.test(char)) return char.toLowerCase().charCodeAt(0);
  return /[\p{L}\p{M}\p{N}’']/u.test(char) ? IN_KEY : NO_WORD;
}

const KINDS: Uint16Array = Uint16Array.from({ length: FAR }, (_, code) =>
  kindOf(String.fromCharCode(code)),
);

/** Cuts a text into words. */
export function wordsIn(text: string): WordsIn {
  const starts: number[] = [];
  const ends: number[] = [];
  const codes: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = endOfWord(text, at);
    if (end < 0) return farWordsIn(text);
    if (end > at) {
      starts.push(at);
      ends.push(end);
      codes.push(codeOfWord(text, at, end));
    }
    at = end + 1;
  }
  return { starts, ends, codes };
}

/** Where the word that begins here ends; here itself, where none does; -1 where the table does not know. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === undefined) return -1;
    if (kind === NO_WORD) return at;
    at += 1;
  }
  return at;
}

function codeOfWord(text: string, start: number, end: number): number {
  let code = SEED;
  for (let at = start; at < end; at += 1) {
    const kind = KINDS[text.charCodeAt(at)] ?? IN_KEY;
    if (kind === IN_KEY) return codeOf(wordKey(text.slice(start, end)));
    code = mixed(code, kind);
  }
  return code;
}

function farWordsIn(text: string): WordsIn {
  const found = [...text.matchAll(WORD)];
  return {
    starts: found.map(({ index }) => index),
    ends: found.map(({ 0: word, index }) => index + word.length),
    codes: found.map(([word]) => codeOf(wordKey(word))),
  };
}
