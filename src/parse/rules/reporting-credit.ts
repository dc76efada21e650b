import { type TakingRule, wholeLine } from "../rule.ts";

// (Reporting by Ada Marlow in Calder Bay; Editing by Tom Reeve)
// not: Reporting by the ministry shows that exports fell.
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}";
const WORK =
  "(?:(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting)|[Cc]ompiled|REPORTING|WRITING|EDITING|COMPILED) (?:by|By|BY)";
// (Bericht von Ada Marlow; redigiert von Tom Reeve)   (Reportage Ada Marlow, édité par Tom Reeve)
const ABROAD =
  "(?:Bericht von|redigiert von|geschrieben von|Reportage(?: de| par)?|Reportage et rédaction par|édité par|rédigé par|version française|Reporte(?:s)? de|editado (?:por|en español por)|Reportagem de|edição de|A cura di)";
const SMALL =
  "(?:in|at|for|from|of|the|and|with|by|de|da|van|von|der|bin|al|el|la|additional|reporting|writing|editing|newsrooms?|bureaux?|desk|staff|team)(?!\\p{L})";
const CREDIT = new RegExp(
  `^[([]?(?:${WORK}|${ABROAD}) ${NAME}(?:(?: & | ?[,;/] ?| )(?:${ABROAD}|${NAME}|${SMALL})){0,40}[;.)\\]]{0,2}$`,
  "u",
);

/** Who reported and who edited, as agencies say below a text; kept as the credit, word for word. */
export const reportingCredit: TakingRule = {
  name: "reporting-credit",
  take({ text }) {
    const line = text.trim();
    return CREDIT.test(line) ? wholeLine(text, { field: "credit", value: line, text: line }) : null;
  },
};
