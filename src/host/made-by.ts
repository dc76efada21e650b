import type { Host } from "../hosting.ts";

/** What the first line of a host's file says, where the file may hold comments. */
export const madeBy = (host: Host): string => `Made by \`backfile build\` for ${host}.`;
