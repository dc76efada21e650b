import { type Finding, type TakingRule, wholeLine } from "../rule.ts";
import { SIGN } from "../signs.ts";

// The ferry leaves Lannoth, July 9, 2018. Ada Marlow/Reuters
// The ferry leaves Lannoth, July 9, 2018. (Ada Marlow/AFP/Getty Images)
// The ferry leaves Lannoth. (AP Photo/Ada Marlow)LANNOTH (AP) — Text (its line end was lost)
// not: The strike at Reuters/AFP goes on
const WORD = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.’'-]{0,20}";
const PERSON = `${WORD}(?: (?:(?:de|da|del|van|von|der|al|el) )?${WORD}){1,3}`;
const PHOTO_DESK =
  "(?:AP(?: Images)?|AFP|EPA(?:-EFE)?|REUTERS|Reuters|Getty(?: Images)?|Bloomberg(?: News)?|Associated Press|Shutterstock|Alamy|NurPhoto|NPR|[Pp]ool)";
const DESKS = `${PHOTO_DESK}(?:(?: ?/ ?| via )${PHOTO_DESK}){0,2}(?:, [Ff]ile| [Pp]hotos?)?`;
const CREDIT = `(?:${PERSON} ?/ ?${DESKS}|(?:AP|AFP|EPA|REUTERS|Reuters)(?: [Pp]hoto)? ?/ ?${PERSON}(?:, (?:[Ff]ile|[Pp]ool))?)`;
const ALONE = new RegExp(
  `^\\s*(?:(?<caption>\\S.{10,500}?[.”"’!?]) ?)?\\(?(?:[Pp]hoto(?:graph)?(?: by)?:? )?(?<credit>${CREDIT})\\)?\\.?\\s*$`,
  "u",
);
const GLUED = new RegExp(
  `^\\s*(?<caption>\\S.{10,500}?) ?\\((?<credit>${CREDIT})\\)(?=\\p{Lu})`,
  "u",
);

/** A picture's caption that ends with who took the picture, and for whom. */
export const captionCredit: TakingRule = {
  name: "caption-credit",
  needs: SIGN.slash,
  take({ text }) {
    const alone = ALONE.exec(text);
    const match = alone ?? GLUED.exec(text);
    const { caption, credit } = match?.groups ?? {};
    if (!match || credit === undefined) return null;
    const words = match[0].trim();
    const found: readonly Finding[] = [
      { field: "photoCredits", value: credit, text: words },
      ...(caption ? [{ field: "caption", value: caption, text: words } as const] : []),
    ];
    return alone ? wholeLine(text, ...found) : { length: match[0].length, findings: found };
  },
};
