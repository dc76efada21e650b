/** Something that the person at the keyboard can mend: a missing folder, a bad setting. Shown without a stack, exit 2. */
export class UserError extends Error {
  override readonly name: string = "UserError";
}

/** Something that ends by itself: another build is running. Shown without a stack, exit 75, which `sysexits.h` calls a temporary failure. */
export class BusyError extends UserError {
  override readonly name = "BusyError";
}
