import { assetsOf } from "./assets.ts";
import { MANIFEST } from "./release/manifest.ts";
import { CONTENTS } from "./search-page.ts";
import type { Site } from "./site.ts";

/** The addresses to which pages lead and at which no page is drawn. */
export const undrawnFiles = (site: Site): readonly string[] => [
  ...assetsOf(site).map(({ address }) => address),
  MANIFEST,
  ...(site.search === null ? [] : [CONTENTS]),
];
