import type { Notice } from "../notice.ts";
import type { Mark } from "./rule.ts";

/** Outlets that no file lists are printed as the text has them, and named once, so that a person can add them. */
export function unknownOutlets(path: string, marks: readonly Mark[]): readonly Notice[] {
  const lines = new Map<string, number>();
  for (const mark of marks)
    if (mark.field === "sources" && mark.value.id === null && !lines.has(mark.value.name))
      lines.set(mark.value.name, mark.line);
  return [...lines].map(([name, line]) => ({
    rule: "unknown-outlet",
    message: `Expected an outlet of sources.yml, found "${name}"; add it there to gather its texts under one name`,
    place: { path, line },
  }));
}
