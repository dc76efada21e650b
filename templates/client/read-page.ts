/** The text of an article, from its page, with a line for each block. Rejects where the page cannot be had. */
export async function readPage(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw answer.status;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  // The headline is part of what is searched; but it stands above the passage.
  const text = page.querySelector("[data-pagefind-body]:not(h1)");
  for (const block of text?.querySelectorAll("p, li, th, td, h2, h3, h4, br") ?? [])
    block.append("\n");
  return text?.textContent?.trim() ?? "";
}
