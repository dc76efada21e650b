/** The shape of an address: what it is made of, without what it names. */
const shapeOf = (address: string): string =>
  address
    .split("/")
    .map((part, at, { length }) => {
      if (/^(?:\d+|index\.html)$/u.test(part)) return part.replaceAll(/\d/gu, "9");
      if (at === 0) return part;
      const name = /^\d{4}(?:-\d\d)?\.html$/u.test(part) ? "year" : "name";
      return at === length - 1 ? `${name}.html` : name;
    })
    .join("/");

/** One page of each shape, the last by address: in an archive of whatever language a page of every kind that it has. */
export const pagesOfEachShape = (files: readonly string[]): readonly string[] => [
  ...new Map(
    files.filter((file) => file.endsWith(".html")).map((file) => [shapeOf(file), file]),
  ).values(),
];
