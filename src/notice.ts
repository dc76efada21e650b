/** Where something was seen. Lines count from 1, as editors do; `null` is the file as a whole. */
export interface Place {
  readonly path: string;
  readonly line: number | null;
}

/** Something a person should look at. The build goes on. Messages read `Expected X, found Y`. */
export interface Notice {
  readonly rule: string;
  readonly message: string;
  readonly place: Place;
}

const NEWS: readonly string[] = ["address-taken", "addresses-not-kept", "text-gone"];

/** True for what one build tells and the next one does not: a page that said it would change though no text did. */
export const isNews = (rule: string): boolean => NEWS.includes(rule);

/** `business/001.txt:1  bad-date  Expected a day that exists, found "31 Feb 2024"` */
export function formatNotice({ rule, message, place }: Notice): string {
  const where = place.line === null ? place.path : `${place.path}:${place.line}`;
  return `${printable(where)}  ${rule}  ${printable(message)}`;
}

/** Text for a terminal: control characters and direction marks of a file or its name are shown, never sent. */
export const printable = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}\u00ad\u200b\u2060\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
