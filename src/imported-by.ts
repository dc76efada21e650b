/** The relative files that a module imports when it runs; where only types are wanted there are none. */
export const importedBy = (source: string): readonly string[] =>
  [...source.matchAll(/^(?:import|export) (?!type\b)[^;]*?["'](\.[^"']+)["'];?$/gmu)].map(
    ([, specifier = ""]) => specifier,
  );
