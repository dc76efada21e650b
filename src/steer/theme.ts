import type { Notice } from "../notice.ts";
import { styleFault } from "../style-fault.ts";
import { leftOut, lineAt, ownFile } from "./own-file.ts";

const NAME = "_theme.css";

/** The rules of `_theme.css`; `null` where there are none, or one of them has a fault. */
export interface Theme {
  readonly theme: string | null;
  readonly notices: readonly Notice[];
}

export function parseTheme(css: string | null): Theme {
  if (css === null || css.trim() === "") return { theme: null, notices: [] };
  const own = ownFile(css);
  if ("fault" in own) return without(own.line, own.fault);
  const fault = styleFault(own.text);
  if (fault === null) return { theme: own.text, notices: [] };
  const { at, found, expected } = fault;
  return without(lineAt(own.text, at), `Expected ${expected}, found \`${found}\``);
}

const without = (line: number, fault: string): Theme => ({
  theme: null,
  notices: [leftOut("bad-theme", NAME, line, fault)],
});
