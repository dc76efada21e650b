/** A path as it is asked for over the web. `$`, which servers read as the start of a name, is written as its number too. */
export const webPath = (path: string): string =>
  encodeURI(path).replace(/[?#$]/gu, encodeURIComponent);
