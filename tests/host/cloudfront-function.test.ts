import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { cloudfrontFunction } from "../../src/host/cloudfront-function.ts";
import { HOSTED } from "./hosted.ts";

/** What CloudFront does with a viewer's request. */
const asked = (uri: string, hosted = HOSTED) =>
  runInNewContext(`${cloudfrontFunction(hosted)};JSON.stringify(handler(event))`, {
    event: { request: { uri } },
  });

describe("a request", () => {
  test.each([
    ["/papers/", "/papers/index.html"],
    ["/papers/2021/02/", "/papers/2021/02/index.html"],
    ["/papers/2021/02/10/a.html", "/papers/2021/02/10/a.html"],
    ["/papers/assets/backfile.css", "/papers/assets/backfile.css"],
    ["/papers/constructor.html", "/papers/constructor.html"],
  ])("for %s gets %s", (uri, file) => {
    expect(JSON.parse(asked(uri))).toEqual({ uri: file });
  });

  test.each([
    ["/papers/2021", "/papers/2021/"],
    ["/papers/2021/02/09/ferry.html", "/papers/2021/02/10/the-ferry-was-late.html"],
    [
      encodeURI("/papers/2022/05/28/كأس-المضيق.html"),
      "/papers/2022/05/28/a%20%245%20%22cup%22.html",
    ],
  ])("for %s is led to %s", (uri, to) => {
    expect(JSON.parse(asked(uri))).toEqual({
      ...{ statusCode: 301, statusDescription: "Moved Permanently" },
      headers: { location: { value: to } },
    });
  });
});

test("where moved addresses would make it larger than CloudFront takes, they are left to their pages", () => {
  const redirects = Array.from({ length: 200 }, (_, at) => ({
    from: `2021/02/09/an-old-address-${at}.html`,
    to: `2021/02/10/a-new-address-${at}.html`,
  }));
  const text = cloudfrontFunction({ ...HOSTED, redirects });
  expect(Buffer.byteLength(text)).toBeLessThan(10_240);
  expect(text).toContain("var MOVED = {};");
});
