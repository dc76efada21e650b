import type { Archive } from "../archive.ts";
import type { Changes } from "../changes.ts";
import { filesWithin } from "../host/host-files.ts";
import type { Hosted } from "../hosting.ts";
import { HEADER_RULES } from "./headers.ts";

/** A file of the site that is for its host alone. */
export interface HostPage {
  readonly address: string;
  readonly text: string;
}

export interface HostPlan {
  readonly hostPages: readonly HostPage[];
}

/** What a host has to know of an archive. */
interface ToHost extends Pick<Archive, "settings"> {
  readonly changes: Pick<Changes, "moved">;
}

/** What the host of an archive is told of its site. */
export function hostedOf({ settings, changes }: ToHost): Hosted {
  const url = settings.url === null ? null : new URL(settings.url);
  return {
    title: settings.title,
    base: url === null ? "/" : pathOf(url),
    name: url?.host ?? null,
    redirects: changes.moved.map(({ address, to }) => ({ from: address, to: to.address })),
    headers: HEADER_RULES,
  };
}

/** As it is written in the files of a server: not as it is sent. */
function pathOf({ pathname }: URL): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}

/** What the site holds for its host; nothing where `archive.yml` names none. */
export const planHost = (archive: Archive): HostPlan => {
  const { host } = archive.settings;
  const files = host === null ? [] : filesWithin(host, hostedOf(archive));
  return { hostPages: files.map(({ path, text }) => ({ address: path, text })) };
};
