import type { Hosted } from "../../src/hosting.ts";
import { HEADER_RULES } from "../../src/publish/headers.ts";

/** A site below a path of its host, with two addresses that lead on. */
export const HOSTED: Hosted = {
  title: "The Strait Papers",
  base: "/papers/",
  name: "archive.example",
  redirects: [
    { from: "2021/02/09/ferry.html", to: "2021/02/10/the-ferry-was-late.html" },
    { from: "2022/05/28/كأس-المضيق.html", to: '2022/05/28/a $5 "cup".html' },
  ],
  headers: HEADER_RULES,
};
