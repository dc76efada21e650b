import { CONTENT_SECURITY_POLICY } from "../../../src/html/content-security-policy.ts";
import { html } from "../../../src/html/html.ts";

const POLICY = html`${CONTENT_SECURITY_POLICY}`.toString();
export const POLICY_TAG = `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`;

/** A whole page with this in its body, and this in its head. */
export const pageOf = (body: string, head = ""): string =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n${POLICY_TAG}\n<title>Ferry</title>\n${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;
