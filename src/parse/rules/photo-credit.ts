import { type TakingRule, wholeLine } from "../rule.ts";

// Calder Bay at dusk Photo: XYZ
// Photo: XYZ/Jane Doe
const CREDIT =
  /^\s*(?<caption>.{0,160}?)\s*\(?(?:file )?(?:photos?|picture|image|foto|фото|图|صورة)\s?(?:by|credit)?\s?[:：/]\s?(?<credit>[\p{L}\p{N}][\p{L}\p{N} .,&/'’-]{1,60})\)?\s*$/iu;

/** A picture's caption and its credit. Who took the picture did not write the text. */
export const photoCredit: TakingRule = {
  name: "photo-credit",
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
