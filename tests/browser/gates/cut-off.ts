import type { Page } from "playwright-core";
import { z } from "zod";

/** What of a page lies beyond its edge, so that a reader has to scroll sideways, and what is cut off in a box that does not scroll. */
export const cutOff = async (page: Page): Promise<readonly string[]> =>
  z.array(z.string()).parse(await page.evaluate(`(${CUT})()`));

const CUT = String(`() => {
  const root = document.documentElement;
  const all = [...document.body.querySelectorAll("*")];
  const brief = (each) => each.outerHTML.slice(0, 160);
  const scrolls = (each) => each !== null && each !== document.body &&
    (/auto|scroll|hidden|clip/.test(getComputedStyle(each).overflowX) || scrolls(each.parentElement));
  const beyond = root.scrollWidth <= innerWidth ? [] : all.filter((each) => {
    const { left, right } = each.getBoundingClientRect();
    return (right > innerWidth + 0.5 || left < -0.5) && !scrolls(each.parentElement);
  });
  const cut = all.filter((each) => !each.matches(".unseen") && each.scrollWidth > each.clientWidth + 1 &&
    /hidden|clip/.test(getComputedStyle(each).overflowX));
  return [
    ...(root.scrollWidth <= innerWidth ? [] : [root.scrollWidth + " wide in " + innerWidth]),
    ...beyond.slice(0, 3).map((each) => "beyond: " + brief(each)),
    ...cut.slice(0, 3).map((each) => "cut: " + brief(each)),
  ];
}`);

/** The same with letters twice as large, as a reader sets them in a browser. */
export async function cutOffWhenLarge(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
  const found = await cutOff(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 16 } });
  await session.detach();
  return found;
}
