import { removedLine, type TakingRule } from "../rule.ts";

// Copyright © 2022 Ministry of Fisheries. All rights reserved.
// © 2021 The Daily Packet
const COPYRIGHT =
  /^\s*(?:copyright\b|©|\(c\)|all rights reserved|tous droits réservés|版权所有).{0,160}$/iu;

/** A copyright line of the site. */
export const copyrightLine: TakingRule = {
  name: "copyright-line",
  take: ({ text }) => (COPYRIGHT.test(text) ? removedLine(text) : null),
};
