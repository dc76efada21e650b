import type { Archive } from "../../archive.ts";
import { mustBeMended } from "../../check/must-be-mended.ts";
import { type Notice, printable } from "../../notice.ts";

/** What became of one file, for programs. */
export interface FileReport {
  readonly path: string;
  readonly status: "accepted" | "warned" | "rejected";
  /** The rule of the gravest notice, or why it was rejected. */
  readonly reason: string | null;
  readonly message: string | null;
  readonly notices: readonly NoticeReport[];
}

interface NoticeReport {
  readonly rule: string;
  readonly line: number | null;
  readonly message: string;
}

/** Every text, and every file of the content folder that anything is said of; in the order of their paths. */
export function fileReports({
  articles,
  rejected,
  notices,
}: Pick<Archive, "articles" | "rejected" | "notices">): readonly FileReport[] {
  const byPath = new Map<string, readonly Notice[]>(articles.map(({ path }) => [path, []]));
  for (const notice of notices)
    byPath.set(notice.place.path, [...(byPath.get(notice.place.path) ?? []), notice]);
  const files = [
    ...[...byPath].map(([path, own]) => accepted(path, own.map(noticeReport))),
    ...rejected.map(
      ({ path, reason, message }): FileReport => ({
        path,
        status: "rejected",
        reason,
        message: printable(message),
        notices: [],
      }),
    ),
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const noticeReport = ({ rule, place, message }: Notice): NoticeReport => ({
  rule,
  line: place.line,
  message: printable(message),
});

function accepted(path: string, notices: readonly NoticeReport[]): FileReport {
  const gravest = notices.find(({ rule }) => mustBeMended(rule)) ?? notices[0];
  const status = gravest ? "warned" : "accepted";
  return {
    path,
    status,
    reason: gravest?.rule ?? null,
    message: gravest?.message ?? null,
    notices,
  };
}
