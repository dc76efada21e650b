/** The first bytes of files that people drop among texts by mistake. */
const SIGNATURES: readonly (readonly [kind: string, start: string])[] = [
  ["a PNG picture", "\x89PNG"],
  ["a JPEG picture", "\xff\xd8\xff"],
  ["a GIF picture", "GIF8"],
  ["a PDF document; save it as text", "%PDF-"],
  ["a ZIP archive or an Office document; save it as text", "PK\x03\x04"],
  ["an old Office document; save it as text", "\xd0\xcf\x11\xe0"],
  ["a gzip archive", "\x1f\x8b"],
];

/** More of these than one in ten characters, and it is no text; old wire copy has a few. */
const NOT_TEXT = /[^\P{Cc}\t\n\v\f\r]|\ufffd/gu;

const FIRST_BYTES: ReadonlySet<number | undefined> = new Set(
  SIGNATURES.map(([, start]) => start.charCodeAt(0)),
);

/** What a file is that is no text, by its first bytes; `null` where they may be text. */
export function signatureOf(bytes: Uint8Array): string | null {
  if (!FIRST_BYTES.has(bytes[0])) return null;
  const start = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
  return SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0] ?? null;
}

/** True for decoded bytes that no person ever wrote as text. */
export const looksBinary = (text: string): boolean => {
  const sample = text.slice(0, 20_000);
  return (sample.match(NOT_TEXT)?.length ?? 0) > Math.max(32, sample.length / 10);
};
