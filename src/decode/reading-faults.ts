/** What nobody writes, and bytes have that are read in a wrong encoding. */
const FAULTS: readonly RegExp[] = [
  // no character at all, or one of those that old terminals had:  ﾗｰ
  /[\ufffd\u0080-\u009f\uff61-\uff9f\p{Co}\p{Cn}]/gu,
  // a sign within a word or at its side:  ±cka  mę¿czyzna  б╕ля;  not: km³, n°, 2ª
  /(?<=\p{L})(?:[¡¿¢£¤¥¦¨©¬®¯±´µ¶¸¼½¾×÷ˇ˘˙˛˝\u2500-\u259f]|[ª°²³¹º](?=\p{L}))|[¦¨¬¯±¶¸ˇ˘˙˛˝\u2500-\u259f](?=\p{L})/gu,
  // a small letter before a capital one, of those that no ASCII has:  сЛОВО  ÷ÐÖ
  /\p{Ll}(?=\p{Lu})(?<![a-z](?=[A-Z]))/gu,
  // two scripts in one word:  pétrоl  p閠rol
  /\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}])/gu,
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}](?=\p{Script=Latin})/gu,
  /[a-z](?=\p{Script=Han})|\p{Script=Han}(?=[a-z])/gu,
];

/** Letters beside those of ASCII, of each language that is written in central Europe's encodings. */
const CENTRAL_EUROPE: readonly string[] = [
  ...["ąćęłńóśźż", "áäčďéěíĺľňóôŕřšťúůýž", "áéíóöőúüű", "čćđšž", "ăâîşţ", "äöüß"],
];

const ALPHABETS: Readonly<Record<string, readonly string[]>> = {
  "windows-1250": CENTRAL_EUROPE,
  "iso-8859-2": CENTRAL_EUROPE,
};

/** How many signs a text has of being read in the wrong encoding; none in a right one, or hardly any. */
export const readingFaults = (text: string, encoding: string): number =>
  FAULTS.reduce((sum, fault) => sum + (text.match(fault)?.length ?? 0), 0) +
  foreignLetters(text, ALPHABETS[encoding] ?? []);

/** Letters that are not of the language which has most of them. */
function foreignLetters(text: string, alphabets: readonly string[]): number {
  const letters = text
    .toLowerCase()
    .match(/[^\0-\u007f]/gu)
    ?.filter((char) => /\p{L}/u.test(char));
  if (letters === undefined || alphabets.length === 0) return 0;
  return Math.min(
    ...alphabets.map((alphabet) => letters.filter((letter) => !alphabet.includes(letter)).length),
  );
}
