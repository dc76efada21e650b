/** How large the parts of an index become. Tests make them small, so that small archives are cut as large ones are. */
export interface Limits {
  /** Characters of a block of words or filters. */
  readonly block: number;
  /** Characters of a block of articles: ten results open about ten of them. */
  readonly shelf: number;
  /** Articles whose list is kept whole; a longer one is cut by volumes. */
  readonly list: number;
  /** Articles of a volume. */
  readonly volume: number;
}

export const LIMITS: Limits = { block: 36_000, shelf: 3_500, list: 4096, volume: 2048 };
