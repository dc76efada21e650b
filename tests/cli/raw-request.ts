import { type IncomingHttpHeaders, type RequestOptions, request } from "node:http";

/** What a server answered. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks as no browser would: the path goes out as it is written, and any header may be set. */
export const asked = (address: string, options: RequestOptions = {}): Promise<Answered> =>
  new Promise((resolve, reject) => {
    request(address, { agent: false, ...options }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    })
      .on("error", reject)
      .end();
  });
