import type { HostReport, Share, Use } from "../hosting.ts";
import type { Built } from "./summary.ts";

type Reported = Pick<Built, "host" | "site">;

/** What a person has to know of a site and its host: limits that are near or passed, files that were left alone. */
export const hostAttention = ({ host }: Pick<Reported, "host">): readonly string[] =>
  host === null
    ? []
    : [
        ...host.kept.map(keptLine),
        ...host.uses.filter(({ largest }) => largest.length > 0).map((use) => limitLine(host, use)),
      ];

/** Says of a file beside the site that it was left alone. */
export const keptLine = (path: string): string =>
  `${path}  host-file-kept  Expected a file that a build wrote and may write, found another, which is left as it is; delete it, and the next build writes its own`;

/** Which files were written for the host, and how much of its limits is taken. */
export function hostTotals({ host, site }: Reported): readonly string[] {
  if (host === null) return [];
  const files = [
    ...(host.within.length > 0 ? [`${host.within.join(", ")} in ${site}`] : []),
    ...(host.beside.length > 0 ? [`${host.beside.join(", ")} beside it`] : []),
  ];
  const limits = host.uses.map(({ what, used, most }) =>
    TAKEN[what](numberOf(what, used), numberOf(what, most)),
  );
  const told = [...files, ...limits];
  return told.length === 0 ? [] : [`for ${host.host}: ${told.join("; ")}`];
}

/** True where the host would not take the site. */
export const isTooLarge = (host: HostReport | null): boolean =>
  host?.uses.some(({ used, most }) => used > most) ?? false;

function limitLine({ host }: HostReport, { what, used, most, largest }: Use): string {
  const rule = used > most ? "host-limit" : "host-limit-near";
  const shares = largest.map((share) => shareOf(what, share)).join("; ");
  return `${host}  ${rule}  Expected at most ${numberOf(what, most)} ${UNITS[what]}, found ${numberOf(what, used)} (${Math.floor((100 * used) / most)} %): ${shares}`;
}

const shareOf = (what: Use["what"], { part, amount, way }: Share): string =>
  `${part} ${numberOf(what, amount)}${way === null ? "" : ` (less with ${way})`}`;

const UNITS: Readonly<Record<Use["what"], string>> = {
  files: "files",
  bytes: "MB",
  "largest file": "MB in a file",
  redirects: "redirects",
};

const TAKEN: Readonly<Record<Use["what"], (used: string, most: string) => string>> = {
  files: (used, most) => `${used} of ${most} files`,
  bytes: (used, most) => `${used} of ${most} MB`,
  "largest file": (used, most) => `a largest file of ${used} MB of ${most}`,
  redirects: (used, most) => `${used} of ${most} redirects`,
};

const numberOf = (what: Use["what"], number: number): string =>
  what === "files" || what === "redirects"
    ? number.toLocaleString("en")
    : (number / 1_000_000).toLocaleString("en", { maximumFractionDigits: 1 });
