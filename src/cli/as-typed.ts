import { join } from "node:path";
import type { Tally } from "../build/tally.ts";
import type { Notice } from "../notice.ts";

/** A notice whose path counts from where the person is, so that an editor can open it. */
export const noticeAsTyped = (content: string, notice: Notice): Notice => ({
  ...notice,
  place: { ...notice.place, path: join(content, notice.place.path) },
});

/** What is to be looked at, with paths that count from where the person is. */
export const asTyped = <Told extends Pick<Tally, "rejected" | "notices">>(
  content: string,
  told: Told,
): Told => ({
  ...told,
  rejected: told.rejected.map((file) => ({ ...file, path: join(content, file.path) })),
  notices: told.notices.map((notice) => noticeAsTyped(content, notice)),
});
