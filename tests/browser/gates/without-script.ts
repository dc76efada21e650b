import type { Page } from "playwright-core";

/** Opens a page in a browser whose reader has switched JavaScript off. Afterwards it is on again, for those who look at the page; what the page would have run has not run. */
export async function withoutScript(page: Page, open: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setScriptExecutionDisabled", { value: true });
  await open();
  await session.send("Emulation.setScriptExecutionDisabled", { value: false });
  await session.detach();
}
