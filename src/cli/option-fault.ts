import type { Option } from "./command.ts";

/** An option as it was typed. */
export interface Typed {
  /** With its hyphens: `--content`. */
  readonly rawName: string;
  readonly value?: string | undefined;
  /** True for `--content=DIR`. */
  readonly inlineValue?: boolean | undefined;
}

/** What is wrong with the value of an option, or with having none; `null` where nothing is. */
export function optionFault(option: Option, typed: Typed): string | null {
  if (option.type === "boolean")
    return typed.value === undefined ? null : `Expected no value, found "${typed.value}"`;
  return missing(option, typed) ?? (option.type === "number" ? notANumber(option, typed) : null);
}

function missing(option: Option, { rawName, value = "", inlineValue }: Typed): string | null {
  const expected = `Expected ${option.value ?? "a value"} after it`;
  if (value === "") return expected;
  if (inlineValue === true || !value.startsWith("-")) return null;
  return `${expected}, found \`${value}\`; a value that begins so is written \`${rawName}=${value}\``;
}

/** Whole numbers only: no command takes another kind. */
function notANumber({ range }: Option, { value = "" }: Typed): string | null {
  const { least, most } = range ?? { least: 0, most: Number.MAX_SAFE_INTEGER };
  const number = /^\d+$/u.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return null;
  return `Expected a number${range ? ` from ${least} to ${most}` : ""}, found "${value}"`;
}
