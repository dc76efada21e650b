import { z } from "zod";
import { EXPORTS, USUAL_EXPORTS } from "../exports.ts";
import { HOSTS } from "../hosting.ts";
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

/** What each line of `archive.yml` may say, by its name; in the order of docs/settings.md. */
export const SETTINGS = {
  title: text.default("News archive").describe("What the archive is called, on every page."),
  description: z
    .string("Expected text")
    .trim()
    .default("")
    .describe("One or two sentences about it, for the front page, feeds and search engines."),
  language: text
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, LANGUAGE_TAG)
    .refine((tag) => isTag(tag), LANGUAGE_TAG)
    .nullable()
    .default(null)
    .describe(
      "The language of the pages’ own words and dates, and of texts too short to tell theirs: a tag such as `en`, `fr`, `zh-Hans`.",
    ),
  url: z
    .url({
      protocol: /^https?$/u,
      error: "Expected an address such as `https://example.org/archive/`",
    })
    .refine((url) => !/[?#]/u.test(url), "Expected an address without `?` and `#`")
    .transform((url) => new URL(url).href.replace(/\/*$/u, "/"))
    .nullable()
    .default(null)
    .describe(
      "Where the site will live, such as `https://example.org/archive/`. With it there are a sitemap, absolute links in feeds, and links on the page for missing addresses.",
    ),
  year: z
    .int("Expected a year, such as 1987")
    .min(1000, "Expected a year of four digits")
    .max(9999, "Expected a year of four digits")
    .nullable()
    .default(null)
    .describe("The year of datelines that name none, such as 1987."),
  dateOrder: z
    .enum(["day-first", "month-first"], "Expected `day-first` or `month-first`")
    .nullable()
    .default(null)
    .describe("How `03/04/2020` is to be read; without it such a day is left alone."),
  robots: z
    .enum(["index", "noindex"], "Expected `index` or `noindex`")
    .default("index")
    .describe("Whether search engines may list the site."),
  stories: z
    .boolean("Expected `true` or `false`")
    .default(true)
    .describe("Whether reports of one event are found and put side by side."),
  search: z
    .boolean("Expected `true` or `false`")
    .default(true)
    .describe("Whether the site has a search."),
  report: z
    .boolean("Expected `true` or `false`")
    .default(false)
    .describe("Whether the site has pages that say what was found in each text, and what is odd."),
  exports: z
    .array(
      z.enum(EXPORTS, `Expected one of these: ${EXPORTS.join(", ")}`),
      "Expected a list, such as `[bibtex, ris]`; `[]` for none",
    )
    .default([...USUAL_EXPORTS])
    .transform((forms) => EXPORTS.filter((form) => forms.includes(form)))
    .describe(
      "In which other forms the whole archive is given as files, a year each: citations in BibTeX, RIS and CSL-JSON, and `ninjs`, news items that hold all texts once more; `[]` for none.",
    ),
  host: z
    .enum(HOSTS, `Expected a host: ${HOSTS.join(", ")}`)
    .nullable()
    .default(null)
    .describe(
      "Where the site will be published: its files for that host are written too, and its limits checked.",
    ),
  publish: z
    .enum(["exchange", "inplace"], "Expected `exchange` or `inplace`")
    .default("exchange")
    .describe(
      "Whether a new site takes the place of the old one at once, or file by file where the folder must stay what it is.",
    ),
  rights: text
    .nullable()
    .default(null)
    .describe("Who may do what with the texts; at the foot of every page."),
  contact: text.nullable().default(null).describe("Whom to write to; at the foot of every page."),
};

/** What a line of `archive.yml` may say. */
export const SETTING_NAMES: readonly string[] = Object.keys(SETTINGS);

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
  .pipe(z.object(SETTINGS))
  .transform((given) => ({
    ...given,
    language: given.language ?? "en",
    textLanguage: given.language,
  }));

/** Reads `archive.yml`; no file, or an empty one, gives the defaults. */
export const parseSettings = (file: string, yaml: string | null): Settings =>
  parseYaml(file, yaml ?? "", schema);
