import { removedLine, type TakingRule } from "../rule.ts";

// Home > News & Events
// Accueil » Actualités » Communiqués
// not: Home/away rule splits fans (a slash without a space)
const BREADCRUMB =
  /^\s*(?:home(?:page)?|main page|accueil|startseite|inicio|главная|首页|الرئيسية)(?:\s{0,3}[>»›→|]\s{0,3}|\s{1,3}\/\s{0,3}|\/\s{1,3})\S[^.!?]{0,150}$/iu;

/** The path of a site's menus above a text. */
export const breadcrumb: TakingRule = {
  name: "breadcrumb",
  longest: 200,
  take: ({ text }) => (BREADCRUMB.test(text) ? removedLine(text) : null),
};
