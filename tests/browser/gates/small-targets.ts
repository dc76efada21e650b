import type { Page } from "playwright-core";
import { z } from "zod";

/**
 * The links, buttons, fields and summaries that are smaller than 24 × 24 CSS pixels, though they stand in no sentence, and that
 * have a neighbour so near that a circle of 24 pixels around one meets it, or its circle (WCAG 2.2, 2.5.8).
 */
export const smallTargets = async (page: Page): Promise<readonly string[]> =>
  z.array(z.string()).parse(await page.evaluate(`(${SMALL})()`));

const SMALL = String(`() => {
  const LEAST = 24;
  const BLOCK = /^(?:block|list-item|table-cell|table-caption|flex|grid|flow-root)$/;
  const shown = (each) => each.checkVisibility({ opacityProperty: false, visibilityProperty: true, contentVisibilityAuto: true });
  const targets = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((each) => shown(each) && !each.matches(".skip"))
    .map((each) => ({ each, box: each.getBoundingClientRect() }));
  const isSmall = ({ box }) => box.width < LEAST - 0.1 || box.height < LEAST - 0.1;
  const blockOf = (node) => BLOCK.test(getComputedStyle(node).display) ? node : blockOf(node.parentElement);
  const wordsIn = (text) => (text.match(/[\\p{L}\\p{N}]+/gu) ?? []).length;
  const isInSentence = ({ each }) => {
    if (getComputedStyle(each).display !== "inline") return false;
    const block = blockOf(each);
    const links = [...block.querySelectorAll("a, .unseen")].filter((link) => !link.parentElement.closest("a"));
    return wordsIn(block.textContent) > links.reduce((sum, link) => sum + wordsIn(link.textContent), 0);
  };
  const middle = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
  const away = ([x, y], box) => Math.hypot(
    Math.max(box.x - x, 0, x - box.right), Math.max(box.y - y, 0, y - box.bottom));
  const isCrowded = (one) => targets.some((other) => {
    if (other === one || other.each.contains(one.each) || one.each.contains(other.each)) return false;
    const from = middle(one.box);
    if (away(from, other.box) < LEAST / 2) return true;
    const to = middle(other.box);
    return isSmall(other) && Math.hypot(from[0] - to[0], from[1] - to[1]) < LEAST;
  });
  return targets.filter((one) => isSmall(one) && !isInSentence(one) && isCrowded(one))
    .map(({ each, box }) => Math.round(box.width) + " × " + Math.round(box.height) + ": " + each.outerHTML.slice(0, 200));
}`);
