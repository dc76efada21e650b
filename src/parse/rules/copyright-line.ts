import { removedLine, type TakingRule } from "../rule.ts";

// Copyright © 2022 Ministry of Fisheries. All rights reserved.
// © 2021 The Daily Packet
// not: Copyright law changes next year, (c) The harbour stays shut
const YEAR = "(?:19|20)\\d\\d";
const NOTICE = `copyright(?:\\s*$|,?\\s*(?:©|\\(c\\)|:|${YEAR})|\\s.{1,100}\\ball rights reserved)`;
const SIGN = `©|\\(c\\)\\s*(?:${YEAR}|copyright)`;
const RIGHTS = "all rights reserved|tous droits réservés|版权所有";
const COPYRIGHT = new RegExp(`^\\s*(?:${NOTICE}|${SIGN}|${RIGHTS}).{0,160}$`, "iu");

/** A copyright line of the site. */
export const copyrightLine: TakingRule = {
  name: "copyright-line",
  take: ({ text }) => (COPYRIGHT.test(text) ? removedLine(text) : null),
};
