import { type Answer, linkTo } from "./answer.ts";
import { element } from "./element.ts";
import { reveal } from "./place.ts";

/** Says what was not looked for, what was not understood, and which page there is not. */
export function showRemarks({ request, found }: Answer): void {
  const { pages, remarks, total } = found;
  for (const { about, words } of remarks) reveal(`remark-${about}`).append(` ${words}`);
  if (total > 0 && request.page > pages)
    reveal("past-the-end").append(
      " ",
      element("a", { href: linkTo(request, { page: pages }) }, `${pages}`),
    );
}
