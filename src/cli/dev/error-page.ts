import { CONTENT_SECURITY_POLICY } from "../../html/content-security-policy.ts";
import { type Html, html } from "../../html/html.ts";
import { faultText } from "./fault.ts";
import type { Fault } from "./messages.ts";

/** What a browser shows in place of every page while the archive cannot be rebuilt. */
export const errorPage = (fault: Fault): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Not rebuilt</title>
<link rel="icon" type="image/svg+xml" href="/assets/icon.svg">
<link rel="stylesheet" href="/assets/backfile.css">
</head>
<body>
<main class="text">
<h1>The archive could not be rebuilt</h1>
<pre>${faultText(fault)}</pre>
<p>This page gives way to the archive by itself when the fault is mended.</p>
</main>
</body>
</html>
`;
