import type { Hosted } from "../hosting.ts";
import { joinedRules } from "./joined-rules.ts";
import { madeBy } from "./made-by.ts";

/** What `aws cloudfront create-response-headers-policy --response-headers-policy-config` takes: the headers of every file. */
export function cloudfrontHeaders({ headers }: Pick<Hosted, "headers">): string {
  const all = joinedRules(headers).find(({ files }) => files === "/*")?.headers ?? {};
  const {
    "Content-Security-Policy": policy = "",
    "Referrer-Policy": referrer = "no-referrer",
    "X-Content-Type-Options": _,
    ...custom
  } = all;
  const items = Object.entries(custom).map(([name, value]) => ({
    ...{ Header: name, Value: value },
    ...ALWAYS,
  }));
  const config = {
    Name: "backfile",
    Comment: madeBy("s3"),
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { ContentSecurityPolicy: policy, ...ALWAYS },
      ContentTypeOptions: ALWAYS,
      ReferrerPolicy: { ReferrerPolicy: referrer, ...ALWAYS },
    },
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

const ALWAYS = { Override: true };
