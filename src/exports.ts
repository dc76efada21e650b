/** The other forms in which the whole archive is given as files, by the names that `archive.yml` has for them. */
export const EXPORTS = ["bibtex", "ris", "csl-json", "ninjs"] as const;

export type Export = (typeof EXPORTS)[number];

/** Those that an archive has which says nothing of them; news items hold all its texts once more. */
export const USUAL_EXPORTS: readonly Export[] = ["bibtex", "ris", "csl-json"];
