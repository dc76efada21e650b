/** A path as somebody types it into a shell, who has to get there. */
export function shellWord(path: string): string {
  if (/^[\w./][\w./\\:@+-]*$/u.test(path)) return path;
  const plain = path.startsWith("-") ? `./${path}` : path;
  return `"${plain.replace(/["$`\\]/gu, "\\$&")}"`;
}
