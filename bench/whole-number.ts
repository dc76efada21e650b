import { UserError } from "../src/user-error.ts";

/** What an option of the command line says. Throws a `UserError` for anything else than a number from 1 to 9999999. */
export function wholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/u.test(text.trim()))
    throw new UserError(`${option}  Expected a whole number from 1 to 9999999, found "${text}"`);
  return Number(text);
}
