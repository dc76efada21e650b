import { z } from "zod";

/** The part of the JSON Schema of IPTC ninjs 3.0 that a text needs (https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json): the same names, types and formats, and nothing besides. */

const instant = z.iso.datetime({ offset: true });
const concept = z.strictObject({
  name: z.string().optional(),
  rel: z.string().optional(),
  uri: z.url().optional(),
  literal: z.string().optional(),
});
const told = z.strictObject({
  role: z.string().optional(),
  contentType: z.string().optional(),
  value: z.string(),
});
const several = <T extends z.ZodType>(item: T) => z.array(item).min(1).optional();

export const NEWS_ITEM = z.strictObject({
  uri: z.url(),
  type: z.literal("text"),
  representationType: z.enum(["full", "partial"]),
  firstCreated: instant.optional(),
  versionCreated: instant.optional(),
  contentCreated: instant.optional(),
  language: z.string().optional(),
  title: z.string(),
  headlines: several(told),
  by: z.string().optional(),
  located: z.string().optional(),
  bodies: several(told),
  infoSources: several(concept.omit({ rel: true }).extend({ role: z.string().optional() })),
  subjects: several(concept),
  people: several(concept),
  organisations: several(concept),
  places: several(concept),
  events: several(concept),
  copyrightNotice: z.string().optional(),
  usageTerms: z.string().optional(),
  edNote: z.string().optional(),
  altIds: several(z.strictObject({ role: z.string().optional(), value: z.string().optional() })),
  standard: z.strictObject({ name: z.string(), version: z.string(), schema: z.url() }),
});
