/** For each source file the files that it imports. */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** These files, and all that import them, directly or through others: what has to be imported anew when they change. */
export function importersOf(changed: readonly string[], imports: Imports): readonly string[] {
  const found = new Set(changed);
  // A set that grows is walked to its end.
  for (const file of found)
    for (const [importer, imported] of imports) if (imported.includes(file)) found.add(importer);
  return [...found];
}
