import { labelledDay } from "../labelled-day.ts";
import type { TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";

// Updated: 2017-09-15 17:52      Last updated on 3 May 2020
// Mis à jour le 3 mars 2022      Обновлено: 22 ноября 2021   更新时间：2021-03-15
const LABEL =
  /^\s*(?:(?:last )?(?:updated|modified)(?: on)?|mis à jour le|modifié le|aktualisiert am|actualizado(?: el)?|atualizado em|aggiornato il|обновлено|更新时间|آخر تحديث)\s?[:：]?\s?/iu;

/** A label that says when the text was last changed. */
export const labelUpdated: TakingRule = {
  name: "label-updated",
  needs: SIGN.digit,
  take: ({ text }, known) => labelledDay(text, LABEL, "updated", known),
};
