import { codeOf } from "../publish/disk-words.ts";
import { UserError } from "../user-error.ts";
import type { Failure } from "./jobs.ts";

/** An error as data. */
export function failureOf(thrown: unknown): Failure {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return {
    message: error.message,
    isUsers: error instanceof UserError,
    code: codeOf(error),
    stack: error.stack ?? "",
  };
}

/** The way back. */
export function errorOf({ message, isUsers, code, stack }: Failure): Error {
  if (isUsers) return new UserError(message);
  return Object.assign(new Error(message), { stack, ...(code !== null && { code }) });
}
