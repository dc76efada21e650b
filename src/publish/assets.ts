import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../package-root.ts";
import { UserError } from "../user-error.ts";
import { sha256Of } from "./release/manifest.ts";
import type { SiteFile } from "./release/piece.ts";
import { SEARCH_CLIENT } from "./search-page.ts";
import type { Site } from "./site.ts";

/** Where the program's files lie that go into sites as they are: those that were written, and the client of the search, which was bundled. */
export const ASSET_FOLDERS: readonly string[] = ["templates/assets", "dist/assets"].map((folder) =>
  join(packageRoot(), folder),
);

/** A file that a site has beside its pages. */
export interface Asset {
  /** Where it stands in the site. */
  readonly address: string;
  /** Where the program has it. */
  readonly file: string;
}

/** All that there are, whether a site has use for them or not. */
export const allAssets = (): readonly Asset[] =>
  ASSET_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).map((name) => ({ address: `assets/${name}`, file: join(folder, name) })),
  );

/** Those of a site. Throws a `UserError` where it wants a search and the client is not bundled. */
export function assetsOf({ search }: Pick<Site, "search">): readonly Asset[] {
  const all = allAssets();
  if (search === null) return all.filter(({ address }) => address !== SEARCH_CLIENT);
  if (all.some(({ address }) => address === SEARCH_CLIENT)) return all;
  throw new UserError(
    "`dist/assets/search.js`  Expected the script of the search page, found none; `npm run compile` makes it",
  );
}

/** Copies them into a folder. */
export function copiedAssets(assets: readonly Asset[], folder: string): readonly SiteFile[] {
  mkdirSync(join(folder, "assets"), { recursive: true });
  return assets.map(({ address, file }) => {
    const bytes = readFileSync(file);
    writeFileSync(join(folder, address), bytes);
    return { path: address, sha256: sha256Of(bytes) };
  });
}
