import { labelledDay } from "../labelled-day.ts";
import type { TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";

// Published: 14 June 2019        Date: Tuesday, March 5, 2019
// Publié le 3 mars 2022          Veröffentlicht am 3. März 2022
// Опубликовано: 22 ноября 2021   发布时间：2021-03-15   تاريخ النشر: 22 ديسمبر 2020
const LABEL =
  /^\s*(?:(?:first )?published(?: on)?|posted(?: on)?|release date|date|publié le|paru le|veröffentlicht am|publicado(?: el| em)?|pubblicato il|опубликовано|дата публикации|发布时间|发表时间|时间|تاريخ النشر|نُشر في|نشر في)\s?[:：]?\s?/iu;

/** A label that says when the text was published. */
export const labelPublished: TakingRule = {
  name: "label-published",
  needs: SIGN.digit,
  take: ({ text }, known) => labelledDay(text, LABEL, "published", known),
};
