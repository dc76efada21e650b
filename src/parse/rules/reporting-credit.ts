import { type TakingRule, wholeLine } from "../rule.ts";

// (Reporting by Ada Marlow in Calder Bay; Editing by Tom Reeve)
const CREDIT = /^\s*[([]?(?:additional )?(?:reporting|writing|editing|compiled) by .{3,200}$/iu;

/** Who reported and who edited, as agencies say below a text; kept as the credit, word for word. */
export const reportingCredit: TakingRule = {
  name: "reporting-credit",
  take({ text }) {
    const line = text.trim();
    return CREDIT.test(line) ? wholeLine(text, { field: "credit", value: line, text: line }) : null;
  },
};
