import iconv from "iconv-lite";
import { strictUtf8 } from "./charset.ts";

// Lavrovâ€™s office        ->  Lavrov’s office
// cafÃ©                    ->  café
// not: São Paulo, Ångström (no run of theirs is UTF-8 read as windows-1252)
const RUN =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122]{2,}/gu;

/** UTF-8 that somebody read as windows-1252, put right where the bytes leave no doubt; else unchanged. */
export const repairMojibake = (text: string): string =>
  text.replace(RUN, (run) => {
    const bytes = iconv.encode(run, "windows-1252");
    return iconv.decode(bytes, "windows-1252") === run ? (strictUtf8(bytes) ?? run) : run;
  });
