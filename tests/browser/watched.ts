import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** A page of a browser, and all that went wrong on it so far. */
export interface Watched {
  readonly page: Page;
  readonly faults: readonly string[];
}

// Beside what a policy refuses, it hears of texts that run: they set `window.pwned`.
const LISTEN = `
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    tell("refused: " + effectiveDirective + " " + blockedURI));
  Object.defineProperty(window, "pwned", { set: () => tell("ran: " + location.href) });
`;

/** Opens an empty page that may ask only one host, whose address begins so, or the disk. What it asks of others is stopped and told; so is whatever a policy refuses, fails, is thrown, said on the console, opened beside it, shown as a dialog, or run by a text. */
export async function watched(
  browser: Browser | null,
  own: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser?.newContext(options);
  if (context === undefined) throw new Error("no browser");
  const faults: string[] = [];
  const tell = (fault: string): void => void faults.push(fault);
  await context.exposeFunction("tell", tell);
  await context.addInitScript(LISTEN);
  await context.route(
    (url) => !url.href.startsWith(own),
    (route) => {
      tell(`elsewhere: ${route.request().url()}`);
      return route.abort("blockedbyclient");
    },
  );
  const page = await context.newPage();
  context.on("page", (other) => tell(`opened: ${other.url()}`));
  page.on("console", (message) => tell(message.text()));
  page.on("pageerror", (error) => tell(error.message));
  page.on("requestfailed", (request) => tell(`failed: ${request.url()}`));
  page.on("dialog", (dialog) => {
    tell(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  return { page, faults };
}
