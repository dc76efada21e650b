import { z } from "zod";
import type { TopicRule } from "../steering.ts";
import { id, name } from "./authority.ts";
import { parseYaml } from "./yaml.ts";

const phrases = z.array(z.coerce.string().trim().min(1), "Expected a list of phrases");

const schema = z
  .array(
    z.strictObject({
      id,
      label: name,
      parent: id.nullable().default(null),
      medtop: z.coerce
        .string()
        .regex(/^\d{8}$/u, "Expected an IPTC Media Topic code of eight digits, in quotes")
        .nullable()
        .default(null),
      phrases: phrases.default([]),
      min: z.int("Expected a number").min(1, "Expected 1 or more").default(1),
      in: z.enum(["lead", "text"], "Expected `lead` or `text`").default("text"),
      not: phrases.default([]),
    }),
    "Expected a list of topics",
  )
  .default([]);

export const parseTopics = (file: string, yaml: string | null): readonly TopicRule[] =>
  parseYaml(file, yaml ?? "", schema);

/** The archive's own topics, then the shipped ones that it does not define itself. */
export function mergeTopics(
  own: readonly TopicRule[],
  shipped: readonly TopicRule[],
): readonly TopicRule[] {
  const ids = new Set(own.map((topic) => topic.id));
  return [...own, ...shipped.filter((topic) => !ids.has(topic.id))];
}
