import { type TakingRule, wholeLine } from "../rule.ts";
import { SIGN } from "../signs.ts";

// Calder Bay at dusk Photo: XYZ
// Photo: XYZ/Jane Doe      (File photo: XYZ)
// not: The big picture: ferries stay in port, 地图：斯新社 (a map)
const LABEL =
  "(?:\\((?:[^()]{1,30} )?(?:[Pp]hotos?|PHOTOS?)|(?:File photo|FILE PHOTO|Photo|PHOTO)[sS]?|(?<=^\\s{0,4}|[.!?(] ?)(?:Picture|Image|PICTURE|IMAGE)|Foto|FOTO|Фото|ФОТО|图|صورة)";
const WORD = "[\\p{Lu}\\p{Lo}\\p{N}][\\p{L}\\p{M}\\p{N}.,&'’-]{0,40}";
const NAME = `${WORD}(?: ?[/ ] ?(?:(?:de|da|del|du|la|van|von|der|of|the|and|for|via|al|el|bin|i|y|&) ){0,2}${WORD}){0,7}`;
const CREDIT = new RegExp(
  `^\\s*(?<caption>.{0,160}?)\\s{0,4}(?<![\\p{L}\\p{M}])\\(?${LABEL}\\s?(?:by|credit)?\\s?[:：/]\\s?(?<credit>${NAME})\\)?\\s*$`,
  "u",
);

/** A picture's caption and its credit. Who took the picture did not write the text. */
export const photoCredit: TakingRule = {
  name: "photo-credit",
  needs: SIGN.label,
  take({ text }) {
    const { caption = "", credit } = CREDIT.exec(text)?.groups ?? {};
    if (credit === undefined || /[.!?]$/u.test(credit)) return null;
    return wholeLine(
      text,
      { field: "photoCredits", value: credit.trim(), text: text.trim() },
      ...(caption ? [{ field: "caption", value: caption, text: caption } as const] : []),
    );
  },
};
