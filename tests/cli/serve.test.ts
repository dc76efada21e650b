import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { serve } from "../../src/cli/serve.ts";
import { headersFor } from "../../src/publish/headers.ts";
import { folder } from "../folder.ts";
import { asked } from "./raw-request.ts";

const SITE = {
  ".backfile-site": "{}",
  ".nojekyll": "",
  "404.html": "<h1>No such page</h1>",
  "index.html": "<h1>Front</h1>",
  "2021/index.html": '<a href="a.html">A</a>',
  "2021/a.html": "<h1>A</h1>",
  "assets/backfile.css": "h1{}",
};

/** Serves a site while a test runs. */
async function served(root: string): Promise<string> {
  const { server, address } = await serve(root, 18_380);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return address;
}

test("each file comes with the headers of a host", async () => {
  const address = await served(folder(SITE));
  for (const file of ["index.html", "2021/a.html", "assets/backfile.css"]) {
    const { status, headers } = await asked(address + file);
    expect(status).toBe(200);
    for (const [name, value] of Object.entries(headersFor(file)))
      expect(headers[name.toLowerCase()], name).toBe(value);
  }
});

test("a folder without its slash leads to the one with it, where its links count from", async () => {
  const address = await served(folder(SITE));
  const page = await fetch(`${address}2021?x=1`);
  expect(page.url).toBe(`${address}2021/?x=1`);
  const link = /href="([^"]+)"/u.exec(await page.text())?.[1] ?? "";
  expect(await (await fetch(new URL(link, page.url))).text()).toBe("<h1>A</h1>");
});

test("HEAD gets what GET gets, without the file", async () => {
  const address = await served(folder(SITE));
  const { date: _, ...get } = (await asked(address)).headers;
  const head = await asked(address, { method: "HEAD" });
  expect(head).toMatchObject({ status: 200, headers: get, body: "" });
  expect(get["content-length"]).toBe(String(SITE["index.html"].length));
});

test("a file that the browser has is not sent again, until it changes", async () => {
  const root = folder(SITE);
  const address = await served(root);
  const { headers } = await asked(address);
  const again = (tag: string) => asked(address, { headers: { "if-none-match": tag } });
  for (const tag of [`${headers.etag}`, `"old", W/${headers.etag}`]) {
    const same = await again(tag);
    expect([same.status, same.body, same.headers.etag]).toEqual([304, "", headers.etag]);
  }
  writeFileSync(join(root, "index.html"), "<h1>Other</h1>");
  expect(await again(`${headers.etag}`)).toMatchObject({ status: 200, body: "<h1>Other</h1>" });
});

test.each([
  ["/nothing.html", 404, "<h1>No such page</h1>"],
  ["/.backfile-site", 404, "<h1>No such page</h1>"],
  ["/.nojekyll", 404, "<h1>No such page</h1>"],
  ["/../index.html", 404, "<h1>No such page</h1>"],
  [`/${"a".repeat(5000)}`, 404, "<h1>No such page</h1>"],
  ["/index.html/a", 404, "<h1>No such page</h1>"],
  ["/..%2f..%2fetc%2fpasswd", 400, "Expected an address, found none\n"],
  ["/%00", 400, "Expected an address, found none\n"],
  ["/%", 400, "Expected an address, found none\n"],
])("%s gets %i, and the server lives on", async (path, status, body) => {
  const address = await served(folder(SITE));
  const answered = await asked(address, { path });
  expect(answered).toMatchObject({ status, body });
  expect(answered.headers["x-content-type-options"]).toBe("nosniff");
  expect((await asked(address)).status).toBe(200);
});

test("other methods get 405, and are told which there are", async () => {
  const address = await served(folder(SITE));
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
    expect(await asked(address, { method })).toMatchObject({
      status: 405,
      headers: { allow: "GET, HEAD" },
    });
});

test("a site that goes away while it is served is missing, no more", async () => {
  const root = folder(SITE);
  const address = await served(root);
  rmSync(root, { recursive: true });
  expect(await asked(address)).toMatchObject({ status: 404, body: "Not found\n" });
});
