import type { IncomingMessage } from "node:http";
import type { Reply } from "../site-reply.ts";
import { devReply } from "./dev-reply.ts";
import { siteOf } from "./pages.ts";
import { NOTHING_YET, type State } from "./state.ts";

/** What visitors see. Until there is something to see they wait. */
export interface Showcase {
  state(): State;
  show(state: State): void;
  reply(request: IncomingMessage): Promise<Reply>;
  /** The page at an address, as text. */
  page(address: string): string;
}

export function openShowcase(): Showcase {
  let state = NOTHING_YET;
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    state: () => state,
    show: (next) => {
      state = next;
      open();
    },
    reply: async (request) => {
      await opened;
      return devReply(request, { site: siteOf(state.pages), fault: state.fault });
    },
    page: (address) => `${siteOf(state.pages).read(address) ?? ""}`,
  };
}
