import type { Archive } from "../archive.ts";
import { formatNotice, type Notice, printable } from "../notice.ts";

const MOST_OF_A_KIND = 5;

/** What a person should look at after a build: rejected files with their reasons, then notices, repeats grouped. */
export function attention({ rejected, others, notices }: Archive): readonly string[] {
  return [
    ...rejected.map(
      ({ path, reason, message }) => `${printable(path)}  ${reason}  ${message}; it has no page`,
    ),
    ...grouped(notices),
    ...(others.length > 0 ? [otherFiles(others)] : []),
  ];
}

function grouped(notices: readonly Notice[]): readonly string[] {
  const rules = [...new Set(notices.map(({ rule }) => rule))].sort();
  return rules.flatMap((rule) => {
    const own = notices.filter((notice) => notice.rule === rule);
    const rest = own.length - MOST_OF_A_KIND;
    return [
      ...own.slice(0, MOST_OF_A_KIND).map(formatNotice),
      ...(rest > 0 ? [`  and ${rest} more of the rule ${rule}`] : []),
    ];
  });
}

function otherFiles(others: readonly string[]): string {
  const shown = others.slice(0, MOST_OF_A_KIND).map(printable).join(", ");
  const rest = others.length - MOST_OF_A_KIND;
  return `${count(others.length, "file")} left alone, since only .txt, .text, .md and .markdown are read: ${shown}${rest > 0 ? ` and ${rest} more` : ""}`;
}

export const count = (number: number, noun: string): string =>
  `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

/** `1.2 MB` */
export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
