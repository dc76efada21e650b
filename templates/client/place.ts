/** The element that the page has for something, by its id. Throws where it has none: then the page and its script are not of one build. */
export function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found) return found;
  throw new Error(`no ${id} on this page`);
}

/** Shows what the page has ready, and gives it. */
export function reveal(id: string): HTMLElement {
  const found = place(id);
  found.hidden = false;
  return found;
}
