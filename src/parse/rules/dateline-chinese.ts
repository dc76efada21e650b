import { dateline } from "../dateline.ts";
import type { TakingRule } from "../rule.ts";
import { SIGN } from "../signs.ts";

// 新华社北京2月1日电 正文
// 新华社北京3月15日电（记者张三）正文
// not: 新华社北京2月1日电视台播出 (电 begins a word)
const DAY = "(?<date>(?:[\\d０-９]{4}年)?[\\d０-９]{1,2}月[\\d０-９]{1,2}日)";
const WIRED = "电(?![视话影台力商动价池网子缆脑竞邮机器站源厂梯])";
const CHINESE = new RegExp(
  `^\\s*(?<whole>(?<agency>\\p{Script=Han}{1,10}社)(?<place>\\p{Script=Han}{1,8}?)${DAY}${WIRED}(?:（[^）]{1,30}）)?)[\\s　：:]*`,
  "u",
);

/** Agency, place and day in one run, ended by 电; only where the agency is a known one. */
export const datelineChinese: TakingRule = {
  name: "dateline-chinese",
  needs: SIGN.digit | SIGN.wide,
  take({ text }, known) {
    const match = CHINESE.exec(text);
    const { whole = "", place, date, agency = "" } = match?.groups ?? {};
    if (!match || known.sources.find(agency) === null) return null;
    return dateline({ whole, place, date, agency }, match[0].length, known);
  },
};
