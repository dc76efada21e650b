import type { Page } from "playwright-core";
import { z } from "zod";

/** The elements that can have the focus and do not show it: by a line of at least two pixels around a box that is seen. The focus comes as a keyboard brings it. */
export async function unseenFocus(page: Page): Promise<readonly string[]> {
  await page.keyboard.press("Tab");
  return z.array(z.string()).parse(await page.evaluate(`(${UNSEEN})()`));
}

const UNSEEN = String(`() => {
  const all = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
    .filter((each) => each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));
  return all.filter((each) => {
    each.focus({ preventScroll: true });
    const { outlineStyle, outlineWidth, opacity } = getComputedStyle(each);
    const { width, height } = each.getBoundingClientRect();
    return document.activeElement !== each || outlineStyle === "none" || parseFloat(outlineWidth) < 2 ||
      opacity === "0" || width < 2 || height < 2;
  }).map((each) => each.outerHTML.slice(0, 200));
}`);
