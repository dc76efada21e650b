import type { DateInText } from "./dates/seen-date.ts";

// next Tuesday, until Friday, every Monday, by the Thursday, Black Friday, depuis le 3 mars, до 3 марта, حتى يوم الثلاثاء
const LIMIT = new RegExp(
  `(?<!\\p{L})(?:(?:${[
    "next|until|till|by|every|each|since|before|after|from|between|through|last|coming|following|previous",
    "beginning|starting|effective|as of",
    "(?:beginning|starting|ending|effective)(?: on)?",
    "black|good|ash|easter|holy",
    "depuis|avant|après|dès|hasta|desde|bis|seit|vor|nach|ab|к|до|после|с",
    "حتى|منذ|قبل|بعد|بحلول|من|إلى|بين|كل",
  ].join("|")})\\s(?:on\\s)?(?:(?:the|le|el|dem|zum|يوم)\\s)?|jusqu['’]au\\s)$`,
  "iu",
);

// 截至12月22日   自周二   下周二
const HAN_LIMIT = /(?:截至|截止|直到|[到至自从每下上])个?$/u;

// next Tuesday, said the other way about: mardi prochain, الثلاثاء المقبل; an anniversary: Sunday marks
const LIMIT_AFTER =
  /^,?\s(?:marks|prochain|dernier|próximo|pasado|prossimo|scorso|المقبل|القادم|الماضي)(?!\p{L})/u;

// will meet, is due to reopen, scheduled for, встретятся … будет, سوف يزور, سيزور, 将于. Lower case: May and Will are names too.
const FUTURE = `(?:(?<!\\p{L})(?:${[
  "will|shall|would|may|might|could|(?:is|are) (?:due|set|to|expected|planned)|(?:was|were) (?:due|expected|to)",
  "due to(?! (?:the|an?|its|their|his|her) )|set to|plans? to|planned for|hopes? to|[Ss]cheduled",
  "wird|werden|sera|seront|será|serán|будет|будут",
  "سوف|لن|من المقرر|من المتوقع|سي(?![ادن])\\p{L}{3,12}",
].join("|")})(?!\\p{L})|(?<![大上中少])将(?![军近领])|拟于|计划|预计|定于|有望)`;

const IN_THE_CLAUSE = new RegExp(`${FUTURE}[^.;!?。；！？]{0,80}$`, "u");

// "On Tuesday, the ministers will meet": no other verb of the clause stands between
const OPENS = /(?:^|[,;:，；：—–]\s?)(?:(?:on|le|am|el|em|il|во?|في)\s)?(?:يوم\s)?$/iu;
const VERB =
  "\\p{L}+ed|said|says|told|met|made|saw|held|left|ran|went|wrote|was|were|had|has|did|became|began|came|took|gave|spoke|won|lost|sent|fell|rose|sank|struck|that|who|which|sagte|dijo|сказал\\p{L}*|заявил\\p{L}*|قال\\p{L}*|أعلن\\p{L}*";
const IN_THE_CLAUSE_AFTER = new RegExp(
  `^(?:(?!(?<!\\p{L})(?:${VERB})(?!\\p{L})|表示|宣布|指出|透露|[说称])[^.;!?。；！？]){0,60}?${FUTURE}`,
  "u",
);
const AT_ONCE_AFTER = new RegExp(`^\\s?(?!due to)${FUTURE}`, "u");

/** True where the words around a day leave it a day that has passed: "said on", "met", never "will meet on", "since", or "On Tuesday, they will". */
export function standsInThePast(
  sentence: string,
  { start, text }: Pick<DateInText, "start" | "text">,
): boolean {
  // an old wire in capitals has no other case to tell
  const cased = /\p{Ll}/u.test(sentence) ? sentence : sentence.toLowerCase();
  const before = cased.slice(Math.max(0, start - 120), start);
  const after = cased.slice(start + text.length, start + text.length + 120);
  if (LIMIT.test(before) || HAN_LIMIT.test(before) || LIMIT_AFTER.test(after)) return false;
  if (IN_THE_CLAUSE.test(before) || AT_ONCE_AFTER.test(after)) return false;
  return !(OPENS.test(before) && IN_THE_CLAUSE_AFTER.test(after));
}
