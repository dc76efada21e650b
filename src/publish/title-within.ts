/** What a page is called where its site is not plain: in a tab, in a feed reader. */
export const titleWithin = (site: { readonly title: string }, title: string | null): string =>
  title === null ? site.title : `${title} — ${site.title}`;
