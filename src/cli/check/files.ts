import type { Archive } from "../../archive.ts";
import { isSuggestion, mustBeMended } from "../../check/must-be-mended.ts";
import { type Notice, printable } from "../../notice.ts";
import type { LeftAlone } from "../../read/left-alone.ts";

/** What became of one file, for programs: `accepted` where nothing is wrong with it, though a steering file may want a line; `rejected` where it has no page. */
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
export function fileReports(
  { cards, rejected, notices, others }: Pick<Archive, "cards" | "rejected" | "notices" | "others">,
  left: readonly LeftAlone[],
): readonly FileReport[] {
  const byPath = new Map<string, readonly Notice[]>(cards.map(({ path }) => [path, []]));
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
    ...others.map((path) => ({ path, status: "rejected", ...OTHER }) as const),
    ...left.map(({ path, why }) => (why === "litter" ? { path, ...LITTER } : { path, ...ASIDE })),
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const OTHER = {
  reason: "not-content",
  message: "Expected a text (.txt, .text, .md, .markdown), found another file; it is left alone",
  notices: [],
} as const;

const LITTER = {
  status: "rejected",
  reason: "not-content",
  message: "Expected a text, found what a system or another program left; it is left alone",
  notices: [],
} as const;

const ASIDE = {
  status: "warned",
  reason: "set-aside",
  message: "Expected a name without one `_` before it, so that it gets a page; it is left alone",
  notices: [],
} as const;

const noticeReport = ({ rule, place, message }: Notice): NoticeReport => ({
  rule,
  line: place.line,
  message: printable(message),
});

function accepted(path: string, notices: readonly NoticeReport[]): FileReport {
  const gravest =
    notices.find(({ rule }) => mustBeMended(rule)) ??
    notices.find(({ rule }) => !isSuggestion(rule)) ??
    notices[0];
  const status = gravest && !isSuggestion(gravest.rule) ? "warned" : "accepted";
  return {
    path,
    status,
    reason: gravest?.rule ?? null,
    message: gravest?.message ?? null,
    notices,
  };
}
