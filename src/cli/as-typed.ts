import { join } from "node:path";
import type { Archive } from "../archive.ts";
import type { Notice } from "../notice.ts";

/** A notice whose path counts from where the person is, so that an editor can open it. */
export const noticeAsTyped = (content: string, notice: Notice): Notice => ({
  ...notice,
  place: { ...notice.place, path: join(content, notice.place.path) },
});

/** What is said of an archive, with paths that count from where the person is. */
export const asTyped = (content: string, archive: Archive): Archive => ({
  ...archive,
  rejected: archive.rejected.map((file) => ({ ...file, path: join(content, file.path) })),
  notices: archive.notices.map((notice) => noticeAsTyped(content, notice)),
});
