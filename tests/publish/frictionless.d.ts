/** The parts of the validators of Frictionless Data that the tests use. */
declare module "datapackage" {
  export function validate(
    descriptor: unknown,
  ): Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>;
}
declare module "tableschema" {
  export class Schema {
    static load(descriptor: unknown): Promise<Schema>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    /** Throws where a value is none of its field's type. */
    castRow(row: readonly unknown[]): readonly unknown[];
  }
}
