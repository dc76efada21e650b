/** A fault of the program that it found in its own work, told in words: nothing was published. Shown without a stack, exit 3. */
export class ProgramFault extends Error {
  override readonly name = "ProgramFault";
}
