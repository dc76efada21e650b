/** Something that the person at the keyboard can mend: a missing folder, a bad setting. Shown without a stack, exit 2. */
export class UserError extends Error {
  override readonly name = "UserError";
}
