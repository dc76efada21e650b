import { UserError } from "../user-error.ts";

/** What is told of a text that is not the one which was read before. */
export const otherText = (path: string): UserError =>
  new UserError(
    `${path}  Expected the text that was there when the build began, found another; build again`,
  );
