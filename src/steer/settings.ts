import { z } from "zod";
import { nearest } from "../nearest.ts";
import type { Settings } from "../steering.ts";
import { parseYaml } from "./yaml.ts";

const text = z.string("Expected text").trim().min(1, "Expected text, found none");

const LANGUAGE_TAG = "Expected a language tag such as `en`, `fr`, `zh-Hans`";

/** What browsers take for one: they throw for any other. */
const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
};

const shape = {
  title: text.default("News archive"),
  description: z.string("Expected text").trim().default(""),
  language: text
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, LANGUAGE_TAG)
    .refine((tag) => isTag(tag), LANGUAGE_TAG)
    .nullable()
    .default(null),
  url: z
    .url({
      protocol: /^https?$/u,
      error: "Expected an address such as `https://example.org/archive/`",
    })
    .refine((url) => !/[?#]/u.test(url), "Expected an address without `?` and `#`")
    .transform((url) => new URL(url).href.replace(/\/*$/u, "/"))
    .nullable()
    .default(null),
  year: z
    .int("Expected a year, such as 1987")
    .min(1000, "Expected a year of four digits")
    .max(9999, "Expected a year of four digits")
    .nullable()
    .default(null),
  dateOrder: z
    .enum(["day-first", "month-first"], "Expected `day-first` or `month-first`")
    .nullable()
    .default(null),
  robots: z.enum(["index", "noindex"], "Expected `index` or `noindex`").default("index"),
  stories: z.boolean("Expected `true` or `false`").default(true),
  search: z.boolean("Expected `true` or `false`").default(true),
  report: z.boolean("Expected `true` or `false`").default(false),
  publish: z.enum(["exchange", "inplace"], "Expected `exchange` or `inplace`").default("exchange"),
  rights: text.nullable().default(null),
  contact: text.nullable().default(null),
};

/** What a line of `archive.yml` may say. */
export const SETTING_NAMES: readonly string[] = Object.keys(shape);

const schema = z
  .record(z.string(), z.unknown(), "Expected lines such as `title: My archive`")
  .default({})
  .superRefine((settings, context) => {
    for (const key of Object.keys(settings)) {
      if (SETTING_NAMES.includes(key)) continue;
      const meant = nearest(key, SETTING_NAMES);
      context.addIssue({
        code: "custom",
        path: [key],
        message: `Expected a known setting${meant ? `; did you mean \`${meant}\`?` : `: ${SETTING_NAMES.join(", ")}`}`,
      });
    }
  })
  .pipe(z.object(shape))
  .transform((given) => ({
    ...given,
    language: given.language ?? "en",
    textLanguage: given.language,
  }));

/** Reads `archive.yml`; no file, or an empty one, gives the defaults. */
export const parseSettings = (file: string, yaml: string | null): Settings =>
  parseYaml(file, yaml ?? "", schema);
