import { z } from "zod";
import type { Authority } from "../steering.ts";
import { parseYaml } from "./yaml.ts";

export const id = z
  .string("Expected an id")
  .regex(
    /^[\p{Ll}\p{Lo}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{M}\p{N}]+)*$/u,
    "Expected an id such as `foreign-ministry`",
  );
export const name = z.string("Expected a name").trim().min(1, "Expected a name, found none");
export const names = z.array(z.coerce.string().trim().min(1), "Expected a list of names");

const schema = z
  .array(z.strictObject({ id, name, names: names.default([]) }), "Expected a list of entries")
  .default([]);

/** Reads `people.yml`, `organisations.yml` or `places.yml`. */
export const parseAuthorities = (file: string, yaml: string | null): readonly Authority[] =>
  parseYaml(file, yaml ?? "", schema);
