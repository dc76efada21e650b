import type { Hosted } from "../hosting.ts";
import { madeBy } from "./made-by.ts";
import { webPath } from "./web-path.ts";

/** The most bytes that a function of CloudFront may have. */
const MOST_BYTES = 10_240;

/** A function of CloudFront for viewer requests: S3 knows no index pages. Moved addresses are in it as far as there is room for all of them; their pages lead on in any case. */
export function cloudfrontFunction({ base, redirects }: Hosted): string {
  const whole = functionWith(
    Object.fromEntries(
      redirects.map(({ from, to }) => [webPath(base + from), webPath(base + to)] as const),
    ),
  );
  return Buffer.byteLength(whole) > MOST_BYTES ? functionWith({}) : whole;
}

const functionWith = (moved: Readonly<Record<string, string>>): string => `// ${madeBy("s3")}
var MOVED = ${JSON.stringify(moved)};

function redirect(to) {
  return {
    statusCode: 301,
    statusDescription: "Moved Permanently",
    headers: { location: { value: to } },
  };
}

function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (Object.prototype.hasOwnProperty.call(MOVED, uri)) return redirect(MOVED[uri]);
  if (uri.charAt(uri.length - 1) === "/") {
    request.uri = uri + "index.html";
    return request;
  }
  if (uri.slice(uri.lastIndexOf("/")).indexOf(".") < 0) return redirect(uri + "/");
  return request;
}
`;
