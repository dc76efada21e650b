import { join, relative, sep } from "node:path";

/** Files that were saved. */
export interface Saved {
  /** As a person would name them. */
  readonly files: readonly string[];
  /** The texts among them, counted from the content folder. */
  readonly texts: readonly string[];
}

/** The names of changed paths; `folder` is where the content folder really lies. */
export function savedFiles(paths: readonly string[], content: string, folder: string): Saved {
  const inContent = (path: string): string | null => {
    const way = relative(folder, path);
    return way.startsWith("..") ? null : way.split(sep).join("/");
  };
  return {
    files: paths.map((path) => {
      const text = inContent(path);
      return text === null ? relative(process.cwd(), path) : join(content, text);
    }),
    texts: paths.map(inContent).filter((text) => text !== null),
  };
}
